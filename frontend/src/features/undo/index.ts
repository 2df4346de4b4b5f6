/** Taking back what was done, through the log. */
export { canRedo, canUndo, offerUndo, redoLast, undoLast } from './undo';
