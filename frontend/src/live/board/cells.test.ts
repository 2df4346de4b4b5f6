import { expect, test } from 'vitest';
import { applyBoardEvent } from './events';
import { cellAt, cellKey, inLane, inputFor, type Lanes, NONE } from './lanes';
import { addOperation } from './operations';
import { applyPage, boardOf } from './pages';
import { TestServer } from './testServer';
import { viewOf } from './view';

const LANES: Lanes = { code: 'responsible', type: 'USER', inputName: 'responsibleId', custom: false };
const ANNA = { id: 'u1', name: 'Anna', color: null };
const BEN = { id: 'u2', name: 'Ben', color: null };

/** Five deals of Anna's on the first stage, of which three are loaded; the last is handed to Ben. */
function setting() {
  const server = new TestServer(3, 3, undefined, LANES);
  for (let made = 0; made < 5; made++) server.create('s0', 100);
  server.assign(['d1'], BEN, null);
  return { server, board: boardOf(server.board(), server.order, LANES) };
}

const latest = (server: TestServer) => server.message(server.head - 1);

test('a cell shows its loaded cards and counts all of them, a lane counts every stage', () => {
  const { server, board } = setting();
  server.move('d5', { stageId: 's1', before: null, after: null }, 1, null);
  const { laned } = viewOf(applyBoardEvent(board, latest(server)));
  expect(laned?.cells.get('s0|u1')).toEqual({ ids: ['d4', 'd3'], count: 3, hasMore: true });
  expect(laned?.cells.get('s0|u2')).toEqual({ ids: [], count: 1, hasMore: true });
  expect(laned?.cells.get('s1|u1')?.ids).toEqual(['d5']);
  expect(laned?.lanes.map(({ name, count, sum }) => [name, count, sum.amount])).toEqual([
    ['Anna', 4, '400.00'],
    ['Ben', 1, '100'],
  ]);
});

test('more of one cell says nothing of the others', () => {
  const { server, board } = setting();
  const all = applyPage(board, server.page('s0', null, server.cursor, 5, 'u2'), null, 'u2');
  const { laned } = viewOf(all);
  expect(laned?.cells.get('s0|u2')).toEqual({ ids: ['d1'], count: 1, hasMore: false });
  expect(laned?.cells.get('s0|u1')).toEqual({ ids: ['d5', 'd4', 'd3'], count: 4, hasMore: true });
});

test('a card that is put into another lane is there at once, and the lane it leaves stays when it is empty', () => {
  const { server, board } = setting();
  const before = viewOf(applyPage(board, server.page('s0', null, server.cursor, 5, 'u2'), null, 'u2'));
  const into = { lanes: LANES, lane: BEN };
  const move = {
    kind: 'move',
    clientOpId: 'op',
    itemIds: ['d5'],
    stageId: 's0',
    before: 'd4',
    after: null,
  } as const;
  const moved = viewOf(addOperation(board, { ...move, into }), before);
  expect(moved.laned?.cells.get('s0|u2')?.count).toBe(2);
  expect(moved.laned?.cells.get('s0|u1')).toMatchObject({ ids: ['d4', 'd3'], count: 3 });
  expect(moved.laned?.lanes.map(({ name, count, sum }) => [name, count, sum.amount])).toEqual([
    ['Anna', 3, '300.00'],
    ['Ben', 2, '200.00'],
  ]);
  server.assign(['d1'], ANNA, null);
  const emptied = viewOf(applyBoardEvent(board, latest(server)), before);
  expect(emptied.laned?.lanes.find(({ key }) => key === 'u2')).toMatchObject({ name: 'Ben', count: 0 });
});

test('what looks as before is the same, so that it is not drawn anew', () => {
  const { server, board } = setting();
  const before = viewOf(board);
  server.edit('d5', 100);
  const after = viewOf(applyBoardEvent(board, latest(server)), before);
  expect(after.laned?.lanes).toBe(before.laned?.lanes);
  expect(after.laned?.cells.get('s0|u1')).toBe(before.laned?.cells.get('s0|u1'));
});

test('a value of a pick list is given to a card in its lane, and taken in that of none', () => {
  const source: Lanes = { code: 'source', type: 'PICK_LIST', inputName: 'sourceId', custom: false };
  const web = { id: 'p1', name: 'Web', color: '#123456' };
  const card = { ...setting().server.card('d1'), picked: { type: 'p7' } };
  const there = inLane({ lanes: source, lane: web }, card);
  expect(there).toEqual({ picked: { type: 'p7', source: 'p1' } });
  expect(inLane({ lanes: source, lane: { id: null, name: '', color: null } }, { ...card, ...there })).toEqual(
    {
      picked: { type: 'p7' },
    },
  );
  expect(inputFor({ lanes: source, lane: web })).toEqual({ sourceId: 'p1' });
  expect(inputFor({ lanes: { ...source, code: 'cf_1', custom: true }, lane: web })).toEqual({
    customFields: [{ code: 'cf_1', value: 'p1' }],
  });
  expect(cellAt(cellKey('s0', NONE))).toEqual({ stageId: 's0', lane: NONE });
  expect(cellAt('s0')).toBeNull();
});
