/** Taking back what was done, through the log. */
export { beingDone, canRedo, canUndo, offerUndo, redoLast, undoLast } from './undo';
