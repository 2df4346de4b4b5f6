/** Why what is carried at this moment may not enter a stage; null when it may, or nothing is carried. */
import { useHeldIds } from '@/lib/drag/DragBoard';
import type { Stage } from '@/live/board/board';
import { useBoardSession } from '@/live/board/useBoard';
import { type Barrier, barrierForAll } from './entering';
import { useClosedStages } from './stageRights';

export function useBarrier(stage: Stage): Barrier | null {
  const { store } = useBoardSession();
  const held = useHeldIds();
  const closed = useClosedStages();
  return barrierForAll(
    held.flatMap((id) => store.cardOf(id) ?? []),
    stage,
    closed.toEnter,
  );
}
