/** How a board takes in what was fetched: at first, page by page, and anew after too much was missed. */
import { positionOf, sameEpoch } from '../cursor';
import {
  type Board,
  type Edge,
  type FetchedColumn,
  isBeyond,
  isOutrun,
  learn,
  learnTotals,
  open,
  type Pipeline,
  setEdge,
  setPipeline,
  takeOut,
} from './board';
import { type Lanes, laneOf } from './lanes';
import { BY_HAND, compareIn, type Order } from './order';

/**
 * Fetched pages of a column, which begin behind `from` (null: at the top); the loaded window then ends where they end.
 * What is known to stand within them and is not there, at a position they contain, has gone. `lane`: the pages are of this
 * lane alone, and so are their totals, which the messages tell better.
 */
export function applyPage(board: Board, page: FetchedColumn, from: Edge | null, lane?: string): Board {
  const draft = open(board);
  const stageId = page.stage.id;
  const position = positionOf(page.cursor);
  const end = edgeOf(page);
  const fetched = new Set(page.cards.map(({ id }) => id));
  for (const [id, known] of draft.records) {
    const { card } = known;
    if (card?.stageId !== stageId || fetched.has(id)) continue;
    if (lane !== undefined && laneOf(draft.lanes, card) !== lane) continue;
    if (known.position > position || isOutrun(known, position)) continue;
    if ((from && compareIn(draft.order, card, from.card) <= 0) || isBeyond(draft.order, end, card)) continue;
    takeOut(draft, card);
    draft.records.delete(id);
  }
  for (const card of page.cards) learn(draft, card.id, { card, position });
  setEdge(draft, stageId, end, lane);
  if (lane === undefined) learnTotals(draft, stageId, page, position);
  return draft;
}

/** Where a page ends; null when nothing follows. */
export function edgeOf({ cards, pageInfo }: FetchedColumn): Edge | null {
  const last = cards.at(-1);
  return pageInfo.hasNextPage && pageInfo.endCursor && last
    ? { card: last, cursor: pageInfo.endCursor }
    : null;
}

export type FetchedBoard = { pipeline: Pipeline; cursor: string; columns: readonly FetchedColumn[] };

/** A board as it was fetched: the windows it begins with, and nothing pending. */
export function boardOf(fetched: FetchedBoard, order: Order = BY_HAND, lanes: Lanes | null = null): Board {
  const { pipeline, cursor } = fetched;
  const totals = new Map(fetched.columns.map((page) => [page.stage.id, page]));
  const columns = new Map(
    pipeline.stages.flatMap((stage) => {
      const page = totals.get(stage.id);
      return page
        ? [[stage.id, { stage, ids: [], edge: null, edges: new Map(), totals: page, position: 0 }] as const]
        : [];
    }),
  );
  const empty = {
    pipeline,
    order,
    lanes,
    cursor,
    columns,
    records: new Map(),
    names: new Map(),
    pending: [],
    stale: new Set<string>(),
    outdated: false,
  };
  return fetched.columns.reduce((board: Board, page) => applyPage(board, page, null), empty);
}

/**
 * The whole board was fetched anew. Windows that were larger than a page are left stale, to be fetched in their full
 * length. After a restore (another epoch of the log) nothing known can be compared, and everything begins anew.
 */
export function renewBoard(board: Board, fetched: FetchedBoard): Board {
  const { pending } = board;
  if (!sameEpoch(board.cursor, fetched.cursor))
    return { ...boardOf(fetched, board.order, board.lanes), pending };
  const isWhole = ({ stage, cards, pageInfo }: FetchedColumn) =>
    !pageInfo.hasNextPage || cards.length >= (board.columns.get(stage.id)?.ids.length ?? 0);
  const draft = open(board);
  setPipeline(draft, fetched.pipeline);
  draft.outdated = false;
  draft.stale = new Set(fetched.columns.filter((page) => !isWhole(page)).map(({ stage }) => stage.id));
  return fetched.columns
    .filter(isWhole)
    .reduce((renewed: Board, page) => applyPage(renewed, page, null), draft);
}

/** Said when a column is being fetched anew: a RESYNC that comes meanwhile asks for it once more. */
export function withoutStale(board: Board, stageId: string): Board {
  return { ...board, stale: new Set([...board.stale].filter((id) => id !== stageId)) };
}

export function withStale(board: Board, stageId: string): Board {
  return { ...board, stale: new Set([...board.stale, stageId]) };
}
