/** What a board asks of the server: all of it, one lane, a page of a column, or the window of it that is shown. */
import type { Filter } from '@/gql/graphql';
import { positionOf } from '../cursor';
import { opened } from '../opening';
import { request } from '../transport';
import type { FetchedColumn } from './board';
import { BoardColumnDocument, BoardDocument, BoardLaneDocument } from './documents';
import { filterFor, type Lanes } from './lanes';
import { isByHand, type Order } from './order';
import type { FetchedBoard } from './pages';

const PAGE = 50;
const PAGE_OF_A_LANE = 20;
const LARGEST_PAGE = 100;

/** Which items a board shows, in which order, and in which lanes. */
export type BoardScope = {
  pipelineId: string;
  filter: Filter | null;
  search: string | null;
  sort: Order;
  lanes: Lanes | null;
};

export const asked = ({ lanes, sort, ...scope }: BoardScope) => ({
  ...scope,
  sort: [...sort],
  lanes: lanes?.code ?? null,
});

/** The board with which the visit began, where it is this one; else as it is now. */
export async function firstBoard(scope: BoardScope): Promise<FetchedBoard> {
  const board = await opened('board');
  const isWhole = scope.filter === null && scope.search === null && isByHand(scope.sort) && !scope.lanes;
  return board && isWhole && board.pipeline.id === scope.pipelineId ? board : fetchBoard(scope);
}

export async function fetchBoard(scope: BoardScope): Promise<FetchedBoard> {
  return (await request(BoardDocument, asked(scope))).board;
}

/** The first cards of a lane on every stage, in one request. */
export async function fetchLane(
  scope: BoardScope,
  lanes: Lanes,
  lane: string,
): Promise<readonly FetchedColumn[]> {
  const { lanes: _, ...whole } = asked(scope);
  const wanted = { ...whole, filter: filterFor(lanes, lane, scope.filter) };
  return (await request(BoardLaneDocument, wanted)).board.columns;
}

/** The cards behind a cursor; `lane`: of this lane alone. */
export function fetchPage(
  scope: BoardScope,
  stageId: string,
  after: string | null,
  lane?: string,
): Promise<FetchedColumn> {
  return fetchCards(scope, stageId, lane === undefined ? PAGE : PAGE_OF_A_LANE, after, lane);
}

/** As many cards as are `loaded` now, from the top, as one page at the earliest position of its parts. */
export async function fetchWindow(
  scope: BoardScope,
  stageId: string,
  loaded: number,
): Promise<FetchedColumn> {
  const wanted = Math.max(PAGE, loaded);
  let page = await fetchCards(scope, stageId, Math.min(wanted, LARGEST_PAGE), null);
  while (page.pageInfo.hasNextPage && page.cards.length < wanted) {
    const rest = Math.min(wanted - page.cards.length, LARGEST_PAGE);
    const next = await fetchCards(scope, stageId, rest, page.pageInfo.endCursor);
    const cursor = positionOf(next.cursor) < positionOf(page.cursor) ? next.cursor : page.cursor;
    page = { ...page, cursor, cards: [...page.cards, ...next.cards], pageInfo: next.pageInfo };
  }
  return page;
}

async function fetchCards(
  scope: BoardScope,
  stageId: string,
  first: number,
  after: string | null,
  lane?: string,
): Promise<FetchedColumn> {
  const { lanes, filter } = scope;
  const { pipelineId: _, ...whole } = asked(scope);
  const also = lanes && lane !== undefined ? { filter: filterFor(lanes, lane, filter), lanes: null } : {};
  return (await request(BoardColumnDocument, { ...whole, ...also, stageId, first, after })).boardColumn;
}
