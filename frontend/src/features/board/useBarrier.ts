/** Why what is carried at this moment may not enter a stage; null when it may, or nothing is carried. */
import { useOfHeld } from '@/lib/drag/DragBoard';
import type { Stage } from '@/live/board/board';
import { laneOf } from '@/live/board/lanes';
import { useBoardSession } from '@/live/board/useBoard';
import { type Barrier, barrierForAll } from './entering';
import { useClosedStages } from './stageRights';

/** `lane`: into which of its lanes. */
export function useBarrier(stage: Stage, lane?: string): Barrier | null {
  const { store } = useBoardSession();
  const closed = useClosedStages();
  return useOfHeld((ids) =>
    barrierForAll(
      ids.flatMap((id) => store.cardOf(id) ?? []),
      { ...stage, isOther: (card) => lane !== undefined && laneOf(store.board.lanes, card) !== lane },
      closed.toEnter,
      store.board.order,
    ),
  );
}
