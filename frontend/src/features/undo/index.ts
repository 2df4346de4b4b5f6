/** Taking back what was done, through the log. */
export { type Stay, tellStays } from './heard';
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
