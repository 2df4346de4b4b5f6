/** Kinds of items that stand on stages: what is particular to each, and which one a screen is about. */
export { StagedKindProvider, useBoardWords, useRecordWords, useStagedKind } from './context';
export { DEALS } from './deals';
export type { Alike, Beginning, CompletionProps, NewItemProps, Reachable, StagedKind } from './kind';
export { RepeatBadge } from './RepeatBadge';
