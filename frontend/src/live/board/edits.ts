/** What the person has written on cards and the server has not yet confirmed: shown at once, over what is known (B49). */
import { type Board, type Card, type Known, learn, open } from './board';

export type CardChange = Partial<Pick<Card, 'title' | 'amount' | 'expectedCloseDate'>>;

export function addEdit(board: Board, dealId: string, change: CardChange): Board {
  return { ...board, edits: new Map(board.edits).set(dealId, change) };
}

/** The card is again what the server says, unless more was written meanwhile. */
export function dropEdit(board: Board, dealId: string, change: CardChange): Board {
  if (board.edits.get(dealId) !== change) return board;
  const edits = new Map(board.edits);
  edits.delete(dealId);
  return { ...board, edits };
}

/** The server's answer to an edit, which bears no position: it counts when its version is the higher one. */
export function answerEdit(
  board: Board,
  dealId: string,
  change: CardChange,
  answer: CardChange & { version: number },
): Board {
  const draft = open(dropEdit(board, dealId, change));
  const known = draft.records.get(dealId);
  if (known?.card && known.card.version < answer.version)
    learn(draft, dealId, { ...known, card: { ...known.card, ...answer } });
  return draft;
}

const laid = new WeakMap<CardChange, { under: Known; shown: Known }>();

/** What is known of a card with the person's own writing over it; the same object while neither changes. */
export function shownCard({ records, edits }: Board, dealId: string): Known | undefined {
  const known = records.get(dealId);
  const change = edits.get(dealId);
  if (!known?.card || !change) return known;
  const before = laid.get(change);
  if (before?.under === known) return before.shown;
  const shown = { ...known, card: { ...known.card, ...change } };
  laid.set(change, { under: known, shown });
  return shown;
}
