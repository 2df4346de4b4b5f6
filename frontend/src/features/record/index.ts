/** What happens with a record, and the deal as a whole: in the panel beside the board, and as a page. */
export { Activities } from './Activities';
export { CommentEditor } from './CommentForm';
export { commentActions } from './changing';
export { DealPage } from './DealPage';
export { DealPanel } from './DealPanel';
export { DEALS, dealQuery, deleteDeal, updateDeal } from './dealQueries';
export { ItemPresence } from './ItemPresence';
export { NextStep } from './NextStep';
export { PlanDialog } from './PlanDialog';
export { Timeline } from './Timeline';
