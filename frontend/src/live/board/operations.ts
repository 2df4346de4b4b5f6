/**
 * What the person has done and the server has not yet confirmed: laid over the board, echoed deal by deal, answered or
 * refused as a whole. Pure.
 */
import type { EnteringInput, TotalsFieldsFragment } from '@/gql/graphql';
import { positionOf, sameEpoch } from '../cursor';
import {
  type Board,
  type Card,
  type Draft,
  type Edge,
  isBeyond,
  learn,
  learnTotals,
  open,
  setEdge,
} from './board';
import { edgeIn, type Into, inLane, type Laned, laneOf, mates } from './lanes';
import { isByHand } from './order';
import type { Target } from './target';

/** What may be written on a card. */
export type CardChange = Partial<Pick<Card, 'title' | 'amount' | 'expectedCloseDate'>>;

/** Where deals go, into which lane if it is another, and what is filled in with it. */
export type Entry = Target & { input?: EnteringInput; into?: Into };

/** Deals go somewhere on this board, leave it, or look different. */
export type Deed =
  | ({ kind: 'move' } & Entry)
  | { kind: 'removal' }
  | { kind: 'change'; change: CardChange | Laned };

/** A deed on one deal or a stack of them, in the order in which they are to stand. */
export type Doing = Deed & { clientOpId: string; itemIds: readonly string[] };

/**
 * `position`: what lies at or before it had happened when the operation was sent, and is contained in the server's answer.
 * `edge`: where the target column's window ended then. `unconfirmed`: the deals that no echo has told of.
 */
export type Operation = Doing & { position: number; edge: Edge | null; unconfirmed: readonly string[] };

/**
 * What the server says became of an operation; a deal that is named nowhere stays as it is known. `cursor`: what the log
 * holds up to there had happened when the cards were read; null when they bear no position.
 */
export type Confirmation = {
  cursor: string | null;
  cards: readonly Card[];
  /** The deals that are no longer to be seen here. */
  goneIds: readonly string[];
  totals: readonly TotalsFieldsFragment[];
};

/** Where the window ends that the cards go to. */
function edgeFor(
  board: Board,
  { itemIds: [first = ''], stageId, into }: Doing & { kind: 'move' },
): Edge | null {
  const [card, column] = [board.records.get(first)?.card, board.columns.get(stageId)];
  return card && column
    ? edgeIn(column, laneOf(board.lanes, { ...card, ...(into && inLane(into, card)) }))
    : null;
}

function stamped(board: Board, doing: Doing): Operation {
  const seen = [...board.columns.values()].map(({ position }) => position);
  const own = doing.itemIds.map((id) => board.records.get(id)?.position ?? 0);
  const position = Math.max(positionOf(board.cursor), ...own, ...seen);
  const edge = doing.kind === 'move' ? edgeFor(board, doing) : null;
  return { ...doing, position, edge, unconfirmed: doing.itemIds };
}

export function addOperation(board: Board, doing: Doing): Board {
  return { ...board, pending: [...board.pending, stamped(board, doing)] };
}

/** What was only shown so far is told to the server now, perhaps of fewer deals. */
export function renewOperation(board: Board, clientOpId: string, doing: Doing): Board {
  const pending = board.pending.map((one) => (one.clientOpId === clientOpId ? stamped(board, doing) : one));
  return { ...board, pending };
}

/** The server would not, or the person thought better of it: the cards are again where they were. */
export function dropOperation(board: Board, clientOpId: string): Board {
  return { ...board, pending: board.pending.filter((one) => one.clientOpId !== clientOpId) };
}

/**
 * An own card that landed behind the last loaded one stays in sight: the server put it directly behind that one, or behind
 * the one before it in the stack, so that nothing unknown lies between, as long as the window is the one the move was made
 * in, and that cards stand by hand. Gives the window's edge as the rest of the stack finds it.
 */
function followOwnMove(draft: Draft, operation: Operation, card: Card): Edge | null {
  const { edge } = operation;
  const column = draft.columns.get(card.stageId);
  if (operation.kind !== 'move' || !isByHand(draft.order)) return edge;
  const lane = laneOf(draft.lanes, card);
  if (!column || !edge || edgeIn(column, lane) !== edge) return edge;
  if (operation.stageId !== card.stageId || operation.before !== null) return edge;
  const last = mates(draft, column.ids, card).at(-1);
  if (last === undefined || !isBeyond(draft.order, edge, card)) return edge;
  if (last !== operation.after && !operation.itemIds.includes(last)) return edge;
  const next = { card, cursor: edge.cursor };
  setEdge(draft, card.stageId, next, draft.lanes ? lane : undefined);
  return next;
}

/** The first of echo and answer takes a deal out of the operation; the other then finds nothing to do. */
export function confirmOperation(draft: Draft, clientOpId: string, itemId: string, card: Card | null): void {
  const operation = draft.pending.find((pending) => pending.clientOpId === clientOpId);
  if (!operation?.unconfirmed.includes(itemId)) return;
  const unconfirmed = operation.unconfirmed.filter((id) => id !== itemId);
  const edge = card ? followOwnMove(draft, operation, card) : operation.edge;
  draft.pending = draft.pending.flatMap((one) => {
    if (one !== operation) return [one];
    return unconfirmed.length === 0 ? [] : [{ ...operation, unconfirmed, edge }];
  });
}

/**
 * The server's answer to an operation whose deals no message has echoed yet, or not all. Of a deal it counts when nothing
 * later was learnt of it, or when its version is the higher one. Without a position it is taken to be as old as the
 * operation itself.
 */
export function answerOperation(board: Board, clientOpId: string, answer: Confirmation): Board {
  const operation = board.pending.find((pending) => pending.clientOpId === clientOpId);
  if (!operation) return board;
  const draft = open(board);
  const cards = new Map(answer.cards.map((card) => [card.id, card]));
  const at =
    answer.cursor !== null && sameEpoch(board.cursor, answer.cursor) ? positionOf(answer.cursor) : null;
  for (const id of operation.unconfirmed) {
    const known = draft.records.get(id);
    const card = cards.get(id);
    const isNews = known && known.position <= (at ?? operation.position);
    const answered = Math.max(at ?? -1, known?.answered ?? -1);
    if (card && known?.card && (isNews || card.version > known.card.version)) {
      learn(draft, id, { card, position: known.position, answered });
    } else if (isNews && answer.goneIds.includes(id)) {
      learn(draft, id, { card: null, position: known.position, answered });
    }
  }
  for (const column of answer.totals) {
    const { position = 0 } = draft.columns.get(column.stageId) ?? {};
    if (position <= operation.position) learnTotals(draft, column.stageId, column, position);
  }
  for (const id of operation.unconfirmed) confirmOperation(draft, clientOpId, id, cards.get(id) ?? null);
  return draft;
}
