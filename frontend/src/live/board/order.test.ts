import { describe, expect, test } from 'vitest';
import { testConnection } from '../testLink';
import type { Board } from './board';
import { applyBoardEvent } from './events';
import { addOperation, answerOperation } from './operations';
import { BY_HAND, isByHand, type Order, orderOf } from './order';
import { boardOf } from './pages';
import { BoardSession } from './session';
import { onTop } from './target';
import { TestServer } from './testServer';
import { viewOf } from './view';

const PAGE = 3;
const LARGEST: Order = [{ field: 'amount', direction: 'DESC' }];

/** Four deals on one stage, of which the page holds three, and one on the next. */
function setting(order: Order) {
  const server = new TestServer(2, PAGE, order);
  for (const amount of [10, 400, 30, 200]) server.create('s0', amount);
  server.create('s1', 100);
  return { server, board: boardOf(server.board(), order) };
}

const shown = (board: Board, stageId: string) => viewOf(board).columns.get(stageId)?.ids;
const move = (board: Board, itemIds: readonly string[], stageId: string) =>
  addOperation(board, { kind: 'move', clientOpId: 'op', itemIds, ...onTop(stageId) });

describe('an order', () => {
  test('is by hand unless cards bear all that it names', () => {
    expect(orderOf(LARGEST)).toEqual(LARGEST);
    expect(orderOf([])).toBe(BY_HAND);
    expect(orderOf([...LARGEST, { field: 'responsible', direction: 'ASC' }])).toBe(BY_HAND);
    expect([isByHand(BY_HAND), isByHand(LARGEST)]).toEqual([true, false]);
  });

  test('puts what has nothing last either way round, and what is alike by number in the direction of the first', () => {
    const { server } = setting(BY_HAND);
    server.plan('d2', 5);
    server.plan('d3', 5);
    server.plan('d4', 3);
    const sorted = (direction: 'ASC' | 'DESC') =>
      server.column('s0', [{ field: 'nextActivityAt', direction }]).map(({ id }) => id);
    expect(sorted('ASC')).toEqual(['d4', 'd2', 'd3', 'd1']);
    expect(sorted('DESC')).toEqual(['d3', 'd2', 'd4', 'd1']);
  });
});

describe('a sorted board', () => {
  test('puts the card of a message where it belongs, and out of sight behind what is loaded', () => {
    const { server, board } = setting(LARGEST);
    expect(shown(board, 's0')).toEqual(['d2', 'd4', 'd3']);
    server.edit('d3', 500);
    const raised = applyBoardEvent(board, server.message(server.head - 1));
    expect(shown(raised, 's0')).toEqual(['d3', 'd2', 'd4']);
    server.edit('d2', 5);
    const lowered = applyBoardEvent(raised, server.message(server.head - 1));
    expect(shown(lowered, 's0')).toEqual(['d3', 'd4']);
    expect(viewOf(lowered).columns.get('s0')).toMatchObject({ count: 4, hasMore: true });
  });

  test('shows an own move at once where the order puts it, or not at all where the column is not loaded so far', () => {
    const { board } = setting(LARGEST);
    expect(shown(move(board, ['d2', 'd3'], 's1'), 's1')).toEqual(['d2', 'd5', 'd3']);
    const back = move(board, ['d5'], 's0');
    expect(shown(back, 's0')).toEqual(['d2', 'd4', 'd5', 'd3']);
    const { board: byAge } = setting([{ field: 'stageSince', direction: 'ASC' }]);
    const last = move(byAge, ['d5'], 's0');
    expect(shown(last, 's0')).toEqual(['d1', 'd2', 'd3']);
    expect(viewOf(last).columns.get('s0')?.count).toBe(5);
  });

  test('does not take an own card behind the loaded ones for their neighbour', () => {
    const order: Order = [{ field: 'stageSince', direction: 'ASC' }];
    const { server, board } = setting(order);
    const moved = server.move('d5', onTop('s0'), 1, 'op');
    const card = moved?.card ?? server.card('d5');
    const answer = { cursor: server.cursor, cards: [card], goneIds: [], totals: moved?.totals ?? [] };
    const settled = answerOperation(move(board, ['d5'], 's0'), 'op', answer);
    expect(shown(settled, 's0')).toEqual(['d1', 'd2', 'd3']); // d4 lies between
  });

  test('follows the same messages as any other', () => {
    const { server } = setting(LARGEST);
    const scope = { pipelineId: 'p', filter: null, search: null, sort: LARGEST, lanes: null };
    const { connection, socket } = testConnection({ isReachable: false });
    new BoardSession(scope, server.board(), 'me').start(connection);
    expect(socket.last.variables).not.toHaveProperty('sort');
  });
});
