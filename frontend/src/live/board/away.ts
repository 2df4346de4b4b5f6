/** What others moved while this browser was cut off: where each card stood before, held against where it stands now. */
import type { Board } from './board';

/** The stage of each card that was known. */
export type Places = Map<string, string>;

export function placesOf(board: Board): Places {
  return new Map([...board.records].flatMap(([id, { card }]) => (card ? [[id, card.stageId]] : [])));
}

/** How many known cards stand in another column now; the person's own unconfirmed moves are none of it. */
export function movedSince(before: Places, board: Board): number {
  const own = new Set(board.pending.flatMap(({ itemIds }) => itemIds));
  return [...placesOf(board)].filter(([id, stageId]) => {
    const stood = before.get(id);
    return stood !== undefined && stood !== stageId && !own.has(id);
  }).length;
}
