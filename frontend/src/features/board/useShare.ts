/** How much of a pipeline's open money stands in one column, in percent; null while there is none. */
import { useSyncExternalStore } from 'react';
import { useBoardSession } from '@/live/board/useBoard';
import type { View } from '@/live/board/view';

function shareOf({ columns }: View, stageId: string): number | null {
  const column = columns.get(stageId);
  if (column?.stage.semantics !== 'IN_PROGRESS') return null;
  let total = 0;
  for (const { stage, sum } of columns.values()) {
    if (stage.semantics === 'IN_PROGRESS') total += Number(sum.amount);
  }
  return total > 0 ? Math.round((Number(column.sum.amount) / total) * 100) : null;
}

export function useShare(stageId: string): number | null {
  const { store } = useBoardSession();
  return useSyncExternalStore(store.subscribe, () => shareOf(store.view, stageId));
}
