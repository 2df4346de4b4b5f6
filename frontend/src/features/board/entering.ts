/** Whether a card may enter a stage, and if not, why: the one place that knows before the server is asked (B24). */
import type { Card, Stage } from '@/live/board/board';

/**
 * `READ_ONLY`: the person sees the card but may not change it. `OTHER_PIPELINE`: the stage is none of its own.
 * `CLOSED_STAGE`: they may put no deals there.
 */
export type Barrier = 'READ_ONLY' | 'OTHER_PIPELINE' | 'CLOSED_STAGE';

type Goal = Pick<Stage, 'id' | 'pipelineId'>;

/** `closed`: the stages onto which the person may put nothing. Where a card stands it may be put in another place. */
export function barrierFor(card: Card, stage: Goal, closed: ReadonlySet<string>): Barrier | null {
  if (!card.access.canUpdate) return 'READ_ONLY';
  if (stage.pipelineId !== card.pipelineId) return 'OTHER_PIPELINE';
  return stage.id !== card.stageId && closed.has(stage.id) ? 'CLOSED_STAGE' : null;
}

/** A stack may go where one of its cards may: of the others is told afterwards. */
export function barrierForAll(
  cards: readonly Card[],
  stage: Goal,
  closed: ReadonlySet<string>,
): Barrier | null {
  const barriers = cards.map((card) => barrierFor(card, stage, closed));
  return barriers.includes(null) ? null : (barriers[0] ?? null);
}
