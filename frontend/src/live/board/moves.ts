/** Moves the person has made and the server has not yet confirmed: added, echoed, answered or refused. */
import type { TotalsFieldsFragment } from '@/gql/graphql';
import { positionOf } from '../cursor';
import {
  type Board,
  type Card,
  type Draft,
  type Edge,
  isBeyond,
  learn,
  learnTotals,
  open,
  placeOf,
  setEdge,
} from './board';
import type { Target } from './target';

/**
 * `position`: what lies at or before it had happened when the move was made, and is contained in the server's answer.
 * `edge`: where the target column's window ended then.
 */
export type Move = Target & { clientOpId: string; dealId: string; position: number; edge: Edge | null };

/**
 * An own card that landed behind the last loaded one stays in sight: the server put it directly behind that one, so that
 * nothing unknown lies between, as long as the window is the one the move was made in.
 */
function followOwnMove(draft: Draft, move: Move, card: Card): void {
  const column = draft.columns.get(card.stageId);
  if (!column?.edge || column.edge !== move.edge) return;
  if (move.stageId !== card.stageId || move.before !== null) return;
  const last = column.ids.at(-1);
  if (last === undefined || last !== move.after || !isBeyond(column.edge, card)) return;
  setEdge(draft, card.stageId, { ...placeOf(card), cursor: column.edge.cursor });
}

/** The first of echo and answer takes the move away; the other then finds nothing to do. */
export function confirmMove(draft: Draft, clientOpId: string, card: Card | null): void {
  const move = draft.pending.find((pending) => pending.clientOpId === clientOpId);
  if (!move) return;
  draft.pending = draft.pending.filter((pending) => pending !== move);
  if (card) followOwnMove(draft, move, card);
}

export function addMove(board: Board, move: Target & { clientOpId: string; dealId: string }): Board {
  const seen = [...board.columns.values()].map(({ position }) => position);
  const own = board.records.get(move.dealId)?.position ?? 0;
  const position = Math.max(positionOf(board.cursor), own, ...seen);
  const { edge = null } = board.columns.get(move.stageId) ?? {};
  return { ...board, pending: [...board.pending, { ...move, position, edge }] };
}

/** The server would not: the card is again where it was. */
export function dropMove(board: Board, clientOpId: string): Board {
  return { ...board, pending: board.pending.filter((move) => move.clientOpId !== clientOpId) };
}

/**
 * The server's answer to a move that no message has echoed yet. It bears no position: it counts when nothing was learnt
 * of the card since the move was made, or when its version is the higher one.
 */
export function answerMove(
  board: Board,
  clientOpId: string,
  card: Card,
  totals: readonly TotalsFieldsFragment[],
): Board {
  const move = board.pending.find((pending) => pending.clientOpId === clientOpId);
  if (!move) return board;
  const draft = open(board);
  const known = draft.records.get(card.id);
  if (known?.card && (known.position <= move.position || card.version > known.card.version)) {
    learn(draft, card.id, { card, position: known.position });
  }
  for (const column of totals) {
    const { position = 0 } = draft.columns.get(column.stageId) ?? {};
    if (position <= move.position) learnTotals(draft, column.stageId, column, position);
  }
  confirmMove(draft, clientOpId, card);
  return draft;
}
