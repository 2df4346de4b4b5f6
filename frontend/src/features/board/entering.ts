/** Whether a card may enter a stage, and if not, why: the one place that knows before the server is asked (B24). */
import type { Card, Stage } from '@/live/board/board';

/** `READ_ONLY`: the person sees the card but may not change it. `OTHER_PIPELINE`: the stage is none of its own. */
export type Barrier = 'READ_ONLY' | 'OTHER_PIPELINE';

export function barrierFor(card: Card, stage: Pick<Stage, 'pipelineId'>): Barrier | null {
  if (!card.access.canUpdate) return 'READ_ONLY';
  return stage.pipelineId === card.pipelineId ? null : 'OTHER_PIPELINE';
}

/** A stack may go where one of its cards may: of the others is told afterwards. */
export function barrierForAll(cards: readonly Card[], stage: Pick<Stage, 'pipelineId'>): Barrier | null {
  const barriers = cards.map((card) => barrierFor(card, stage));
  return barriers.includes(null) ? null : (barriers[0] ?? null);
}
