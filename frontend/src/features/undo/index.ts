/** Taking back what was done, through the log. */
export {
  beingDone,
  canRedo,
  canUndo,
  offerUndo,
  offerUndoOfJob,
  redoLast,
  takeBack,
  undoLast,
} from './undo';
