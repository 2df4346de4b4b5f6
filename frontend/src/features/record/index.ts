/** What happens with a record, and how any of them is shown: in the panel beside a board or list, and as a page. */
export { Activities } from './Activities';
export { ActivityResult } from './ActivityResult';
export { Checklist } from './Checklist';
export { CommentEditor } from './CommentForm';
export { useItemChange } from './changing';
export { DealPage } from './deal/DealPage';
export { DealPanel } from './deal/DealPanel';
export { DEALS, dealQuery, deleteDeal, updateDeal } from './deal/dealQueries';
export { NextStep } from './NextStep';
export { PlanDialog } from './PlanDialog';
export { planning } from './planning';
export { RecordPage } from './RecordPage';
export { type PanelPlace, RecordPanel } from './RecordPanel';
export type { RecordKind } from './recordKind';
export { commentActions } from './saying';
export { StagedHead } from './staged/StagedHead';
export { useActivityChange } from './useActivityChange';
