/** How much waits for whom: badges beside the sections, and what a board or list shows of it (R52). */

export { CounterChips } from './CounterChips';
export { ItemBadges } from './ItemBadges';
export { SectionBadge } from './SectionBadge';
export { useWaitingColumn } from './useWaitingColumn';
