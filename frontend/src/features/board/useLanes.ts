/** How the screen reads the lanes of a board, and which of them a person has folded away; that is kept on this machine. */
import { useMemo, useSyncExternalStore } from 'react';
import { useMe } from '@/features/session';
import { textsIn } from '@/lib/kept';
import { useKept } from '@/lib/useKept';
import type { ShownCell, ShownLane } from '@/live/board/cells';
import { cellKey } from '@/live/board/lanes';
import { useBoardSession } from '@/live/board/useBoard';
import { inLaneOrder } from './lanes';

const NONE: readonly ShownLane[] = [];

/** In order; none on a board without lanes. */
export function useLanes(): readonly ShownLane[] {
  const { store } = useBoardSession();
  const { user } = useMe();
  const lanes = useSyncExternalStore(store.subscribe, () => store.view.laned?.lanes ?? NONE);
  return useMemo(() => inLaneOrder(lanes, user.id), [lanes, user.id]);
}

export function useCell(stageId: string, lane: string): ShownCell | undefined {
  const { store } = useBoardSession();
  return useSyncExternalStore(store.subscribe, () => store.view.laned?.cells.get(cellKey(stageId, lane)));
}

/** By what a lane stands for: it is folded on every board. */
export function useFolded(userId: string): [ReadonlySet<string>, (lane: string) => void] {
  const [keys, keep] = useKept(`trato.board.folded.${userId}`, textsIn);
  const toggle = (lane: string) =>
    keep(keys.includes(lane) ? keys.filter((key) => key !== lane) : [...keys, lane]);
  return [useMemo(() => new Set(keys), [keys]), toggle];
}
