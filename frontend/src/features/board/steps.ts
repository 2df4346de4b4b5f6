/** Where the arrow keys lead on a board: pure, from what is shown and where the focus is. */

/** `cardId` null: the column's header. */
export type Spot = { stageId: string; cardId: string | null };
/** `lanes`: the same cards lane by lane, where there are lanes: each stage has all of them. */
export type ShownStage = {
  id: string;
  ids: readonly string[];
  lanes?: readonly { key: string; ids: readonly string[] }[];
};
export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'pageUp' | 'pageDown';

const PAGE = 7; // cards, about as many as one sees

/** The card or header an element is; nothing for the fields and menus inside a column. */
export function spotOf(element: EventTarget | null): Spot | null {
  if (!(element instanceof HTMLElement)) return null;
  const { dragId, header } = element.dataset;
  const stageId = element.closest<HTMLElement>('[data-stage]')?.dataset.stage;
  if (!stageId || (dragId === undefined && header === undefined)) return null;
  return { stageId, cardId: dragId ?? null };
}

/** Above the first card is the header. Sideways leads to the card at the same place, or the last one; in lanes to one in the same. */
export function stepFrom(stages: readonly ShownStage[], spot: Spot, direction: Direction): Spot {
  const at = stages.findIndex(({ id }) => id === spot.stageId);
  const stage = stages[at];
  if (!stage) return spot;
  const index = spot.cardId === null ? -1 : stage.ids.indexOf(spot.cardId);
  const within = (next: number): Spot => ({
    stageId: stage.id,
    cardId: stage.ids[Math.min(next, stage.ids.length - 1)] ?? null,
  });
  switch (direction) {
    case 'up':
      return index <= 0 ? { stageId: stage.id, cardId: null } : within(index - 1);
    case 'down':
      return within(index + 1);
    case 'pageUp':
      return within(Math.max(0, index - PAGE));
    case 'pageDown':
      return within(index + PAGE);
    case 'first':
      return within(0);
    case 'last':
      return within(stage.ids.length - 1);
    case 'left':
    case 'right': {
      const next = stages[at + (direction === 'left' ? -1 : 1)];
      if (!next) return spot;
      const lane = laneAt(stage, spot.cardId);
      if (lane >= 0)
        return aside(stages, at, lane, index < 0 ? 0 : placeIn(stage, lane, spot.cardId), direction);
      return {
        stageId: next.id,
        cardId: index < 0 ? null : (next.ids[index] ?? next.ids.at(-1) ?? null),
      };
    }
  }
}

const laneAt = ({ lanes = [] }: ShownStage, cardId: string | null) =>
  cardId === null ? -1 : lanes.findIndex(({ ids }) => ids.includes(cardId));

const placeIn = ({ lanes = [] }: ShownStage, lane: number, cardId: string | null) =>
  lanes[lane]?.ids.indexOf(cardId ?? '') ?? 0;

/** To the next stage on which the lane has cards; else to the header of the one beside. */
function aside(
  stages: readonly ShownStage[],
  at: number,
  lane: number,
  place: number,
  direction: 'left' | 'right',
): Spot {
  const step = direction === 'left' ? -1 : 1;
  for (let to = at + step; stages[to]; to += step) {
    const ids = stages[to]?.lanes?.[lane]?.ids ?? [];
    const cardId = ids[place] ?? ids.at(-1);
    if (cardId) return { stageId: stages[to]?.id ?? '', cardId };
  }
  return { stageId: stages[at + step]?.id ?? '', cardId: null };
}

/**
 * Where Alt with an arrow puts the cards `moving`, the one in focus among them: one place on in its column, or on top of
 * the next; null at the end of the road. The index counts the others. In lanes both are those of the lane, and from its
 * first or last card the way leads into the lane beside.
 */
export function moveFrom(
  stages: readonly ShownStage[],
  { stageId, cardId }: Spot,
  moving: readonly string[],
  direction: Exclude<Direction, 'pageUp' | 'pageDown'>,
): { stageId: string; index: number; lane?: string } | null {
  const at = stages.findIndex(({ id }) => id === stageId);
  const ids = stages[at]?.ids ?? [];
  if (cardId === null || !ids.includes(cardId)) return null;
  const stage = stages[at];
  const lane = stage?.lanes ? laneAt(stage, cardId) : -1;
  const laneOfSpot = lane >= 0 ? { lane: stage?.lanes?.[lane]?.key ?? '' } : {};
  const sideways = { left: at - 1, right: at + 1 }[direction as 'left' | 'right'];
  if (sideways !== undefined) {
    const next = stages[sideways];
    return next ? { stageId: next.id, index: 0, ...laneOfSpot } : null;
  }
  const there = stage?.lanes?.[lane]?.ids ?? ids;
  const others = there.filter((id) => !moving.includes(id));
  const first = there.findIndex((id) => moving.includes(id));
  const next = { up: first - 1, down: first + 1, first: 0, last: others.length }[
    direction as 'up' | 'down' | 'first' | 'last'
  ];
  const isThere = next === first && moving.every((id) => there.includes(id));
  if (next >= 0 && next <= others.length && !isThere) return { stageId, index: next, ...laneOfSpot };
  const beside = stage?.lanes?.[lane + (direction === 'up' ? -1 : 1)];
  if (lane < 0 || !beside || (direction !== 'up' && direction !== 'down')) return null;
  return { stageId, index: direction === 'up' ? beside.ids.length : 0, lane: beside.key };
}
