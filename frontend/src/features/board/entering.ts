/** Whether a card may enter a stage, and if not, why: the one place that knows before the server is asked (B24). */
import type { Card, Stage } from '@/live/board/board';
import { isByHand, type Order } from '@/live/board/order';

/**
 * `READ_ONLY`: the person sees the card but may not change it. `OTHER_PIPELINE`: the stage is none of its own.
 * `CLOSED_STAGE`: they may put no deals there. `SORTED`: it stands there, where something else than a hand orders it.
 */
export type Barrier = 'READ_ONLY' | 'OTHER_PIPELINE' | 'CLOSED_STAGE' | 'SORTED';

/** `isOther`: of a lane, whether a card comes to it from another one. */
type Goal = Pick<Stage, 'id' | 'pipelineId'> & { isOther?: (card: Card) => boolean };

/**
 * `closed`: the stages onto which the person may put nothing. Where a card stands it may be put in another place, as long
 * as the columns are ordered by hand, and in any case into another lane.
 */
export function barrierFor(
  card: Card,
  stage: Goal,
  closed: ReadonlySet<string>,
  order: Order,
): Barrier | null {
  if (!card.access.canUpdate) return 'READ_ONLY';
  if (stage.pipelineId !== card.pipelineId) return 'OTHER_PIPELINE';
  if (stage.id === card.stageId) return isByHand(order) || stage.isOther?.(card) ? null : 'SORTED';
  return closed.has(stage.id) ? 'CLOSED_STAGE' : null;
}

/** A stack may go where one of its cards may: of the others is told afterwards. */
export function barrierForAll(
  cards: readonly Card[],
  stage: Goal,
  closed: ReadonlySet<string>,
  order: Order,
): Barrier | null {
  const barriers = cards.map((card) => barrierFor(card, stage, closed, order));
  return barriers.includes(null) ? null : (barriers[0] ?? null);
}
