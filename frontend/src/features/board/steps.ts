/** Where the arrow keys lead on a board: pure, from what is shown and where the focus is. */

/** `cardId` null: the column's header. */
export type Spot = { stageId: string; cardId: string | null };
export type ShownStage = { id: string; ids: readonly string[] };
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

/** Above the first card is the header. Sideways leads to the card at the same place, or the last one. */
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
      return {
        stageId: next.id,
        cardId: index < 0 ? null : (next.ids[index] ?? next.ids.at(-1) ?? null),
      };
    }
  }
}

/**
 * Where Alt with an arrow puts the cards `moving`, the one in focus among them: one place on in its column, or on top of
 * the next; null at the end of the road. The index counts the others.
 */
export function moveFrom(
  stages: readonly ShownStage[],
  { stageId, cardId }: Spot,
  moving: readonly string[],
  direction: Exclude<Direction, 'pageUp' | 'pageDown'>,
): { stageId: string; index: number } | null {
  const at = stages.findIndex(({ id }) => id === stageId);
  const ids = stages[at]?.ids ?? [];
  if (cardId === null || !ids.includes(cardId)) return null;
  const sideways = { left: at - 1, right: at + 1 }[direction as 'left' | 'right'];
  if (sideways !== undefined) {
    const next = stages[sideways];
    return next ? { stageId: next.id, index: 0 } : null;
  }
  const others = ids.filter((id) => !moving.includes(id));
  const first = ids.findIndex((id) => moving.includes(id));
  const next = { up: first - 1, down: first + 1, first: 0, last: others.length }[
    direction as 'up' | 'down' | 'first' | 'last'
  ];
  const isThere = next === first && moving.every((id) => ids.includes(id));
  return next < 0 || next > others.length || isThere ? null : { stageId, index: next };
}
