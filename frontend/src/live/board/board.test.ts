import { describe, expect, test } from 'vitest';
import type { TotalsFieldsFragment as ServerTotals } from '@/gql/graphql';
import type { Board, Card } from './board';
import { applyBoardEvent, applyBoardEvents } from './events';
import { addOperation, answerOperation, dropOperation } from './operations';
import { applyPage, boardOf, renewBoard } from './pages';
import { type Target, targetAt } from './target';
import { TestServer } from './testServer';
import { viewOf } from './view';

const PAGE = 3;

function setting(perColumn = 2) {
  const server = new TestServer(3, PAGE);
  for (let made = 0; made < perColumn; made++) server.create('s0', 100);
  for (let made = 0; made < perColumn; made++) server.create('s1', 10);
  return { server, board: boardOf(server.board()) };
}

const shown = (board: Board, stageId: string) => viewOf(board).columns.get(stageId)?.ids;
const count = (board: Board, stageId: string) => viewOf(board).columns.get(stageId)?.count;
const sums = (board: Board) => [...viewOf(board).columns.values()].map(({ sum }) => Number(sum.amount));
const latest = (server: TestServer) => server.message(server.head - 1);
const move = (board: Board, itemIds: readonly string[], target: Target) =>
  addOperation(board, { kind: 'move', clientOpId: 'op', itemIds, ...target });
const answered = (board: Board, { card, totals }: { card: Card; totals: readonly ServerTotals[] }) =>
  answerOperation(board, 'op', { cursor: null, cards: [card], goneIds: [], totals });
const moveTo = (board: Board, itemId: string, stageId: string, index: number) =>
  move(board, [itemId], targetAt(stageId, shown(board, stageId) ?? [], index));

describe('a message', () => {
  test('puts a moved card in its place, with the totals of both columns', () => {
    const { server, board } = setting();
    server.move('d1', { stageId: 's1', before: null, after: 'd4' }, 1, null);
    const next = applyBoardEvent(board, latest(server));
    expect(shown(next, 's0')).toEqual(['d2']);
    expect(shown(next, 's1')).toEqual(['d4', 'd1', 'd3']);
    expect(next.columns.get('s1')?.totals.sum.amount).toBe('120');
  });

  test('seen twice, or already contained, changes nothing', () => {
    const { server, board } = setting();
    server.edit('d1', 5);
    const first = latest(server);
    server.edit('d1', 7);
    const now = applyBoardEvent(applyBoardEvent(board, first), latest(server));
    const stale = { ...first, card: first.card && { ...first.card, title: 'old' } };
    expect(applyBoardEvent(now, stale).records.get('d1')).toBe(now.records.get('d1'));
    expect(applyBoardEvent(boardOf(server.board()), stale).records.get('d1')?.card?.title).toBe('d1');
  });

  test('of a card that has left keeps older news of it out', () => {
    const { server, board } = setting();
    server.edit('d1', 5);
    const edited = latest(server);
    server.remove('d1');
    const left = applyBoardEvent(board, latest(server));
    expect(shown(applyBoardEvent(left, edited), 's0')).toEqual(['d2']);
  });

  test('of a renamed company reaches every card that names it', () => {
    const { server, board } = setting();
    server.rename('c1', 'Northwind');
    const next = applyBoardEvent(board, latest(server));
    expect(next.records.get('d1')?.card?.company?.name).toBe('Northwind');
    expect(next.records.get('d2')).toBe(board.records.get('d2'));
  });

  test('of a tag of another name and colour reaches every card that bears it', () => {
    const { server, board } = setting();
    const tag = { id: 't1', name: 'Urgent', color: '#e5484d' };
    const known = board.records.get('d1');
    const tagged = { ...known?.card, tags: [{ ...tag, name: 'Hot' }] } as Card;
    const bearing = { ...board, records: new Map(board.records).set('d1', { card: tagged, position: 0 }) };
    server.recolor(tag);
    const next = applyBoardEvent(bearing, latest(server));
    expect(next.records.get('d1')?.card?.tags).toEqual([tag]);
    expect(next.records.get('d2')).toBe(bearing.records.get('d2'));
  });

  test('leaves an untouched column the same object in the view', () => {
    const { server, board } = setting();
    const before = viewOf(board).columns.get('s2');
    server.edit('d1', 5);
    expect(viewOf(applyBoardEvent(board, latest(server))).columns.get('s2')).toBe(before);
  });
});

describe('the loaded window', () => {
  test('hides what lies behind its edge, and counts it', () => {
    const { server, board } = setting(5);
    expect(shown(board, 's0')).toEqual(['d5', 'd4', 'd3']);
    server.move('d5', { stageId: 's0', before: null, after: 'd1' }, 1, null);
    const next = applyBoardEvent(board, latest(server));
    expect(shown(next, 's0')).toEqual(['d4', 'd3']);
    expect(count(next, 's0')).toBe(5);
    expect(viewOf(next).columns.get('s0')?.hasMore).toBe(true);
  });

  test('grows by a page, with what has moved there meanwhile', () => {
    const { server, board } = setting(5);
    server.move('d5', { stageId: 's0', before: null, after: 'd1' }, 1, null);
    const edge = board.columns.get('s0')?.edge ?? null;
    const moved = applyBoardEvent(board, latest(server));
    const next = applyPage(moved, server.page('s0', edge?.cursor ?? null), edge);
    expect(shown(next, 's0')).toEqual(['d4', 'd3', 'd2', 'd1', 'd5']);
    expect(viewOf(next).columns.get('s0')?.hasMore).toBe(false);
  });

  test('follows an own card that was put behind the last loaded one', () => {
    const { server, board } = setting(5);
    const target = targetAt('s0', shown(board, 's0') ?? [], 3);
    const moved = move(board, ['d10'], target);
    expect(shown(moved, 's0')).toEqual(['d5', 'd4', 'd3', 'd10']);
    server.move('d10', target, 1, 'op');
    expect(shown(applyBoardEvent(moved, latest(server)), 's0')).toEqual(['d5', 'd4', 'd3', 'd10']);
  });
});

describe('an own move', () => {
  test('brings what the card is worth into the sums at once, as it was written last', () => {
    const { board } = setting();
    const moved = moveTo(board, 'd1', 's1', 0);
    expect(sums(moved)).toEqual([100, 120, 0]);
    expect(viewOf(moved).columns.get('s2')).toBe(viewOf(board).columns.get('s2'));
    const write = (amount: string, currency: string) =>
      addOperation(moved, {
        kind: 'change',
        clientOpId: 'change',
        itemIds: ['d1'],
        change: { amount: { amount, currency } },
      });
    expect(sums(write('7', 'EUR'))).toEqual([100, 27, 0]);
    expect(sums(write('7', 'USD'))).toEqual([100, 120, 0]);
    expect(sums(dropOperation(moved, 'op'))).toEqual([200, 20, 0]);
  });

  test('is shown at once, lies over foreign news, and ends with its echo', () => {
    const { server, board } = setting();
    const moved = moveTo(board, 'd1', 's1', 1);
    expect(shown(moved, 's1')).toEqual(['d4', 'd1', 'd3']);
    expect([count(moved, 's0'), count(moved, 's1')]).toEqual([1, 3]);
    server.move('d4', { stageId: 's1', before: null, after: 'd3' }, 1, null);
    const rebased = applyBoardEvent(moved, latest(server));
    expect(shown(rebased, 's1')).toEqual(['d1', 'd3', 'd4']);
    const answer = server.move('d1', { stageId: 's1', before: 'd3', after: 'd4' }, 1, 'op');
    const echoed = applyBoardEvent(rebased, latest(server));
    expect(echoed.pending).toEqual([]);
    expect(shown(echoed, 's1')).toEqual(['d1', 'd3', 'd4']);
    expect(answer && answered(echoed, answer)).toBe(echoed);
  });

  test('ends with the answer when that comes before the echo', () => {
    const { server, board } = setting();
    const moved = moveTo(board, 'd1', 's1', 0);
    const answer = server.move('d1', { stageId: 's1', before: 'd4', after: null }, 1, 'op');
    if (!answer) throw new Error('The card is there');
    const settled = answered(moved, answer);
    expect(settled.pending).toEqual([]);
    expect(shown(settled, 's1')).toEqual(['d1', 'd4', 'd3']);
    expect(count(settled, 's1')).toBe(3);
    const echoed = applyBoardEvent(settled, latest(server));
    expect(shown(echoed, 's1')).toEqual(['d1', 'd4', 'd3']);
    expect(count(echoed, 's1')).toBe(3);
  });

  test('answered late changes nothing that was learnt since', () => {
    const { server, board } = setting();
    const moved = moveTo(board, 'd1', 's1', 0);
    const answer = server.move('d1', { stageId: 's1', before: 'd4', after: null }, 1, 'op');
    server.move('d1', { stageId: 's2', before: null, after: null }, 2, null);
    const renewed = renewBoard(moved, server.board());
    if (!answer) throw new Error('The card is there');
    expect(shown(answered(renewed, answer), 's2')).toEqual(['d1']);
  });

  test('answered before the echo of the one before stays where it is', () => {
    const { server, board } = setting();
    server.move('d1', { stageId: 's1', before: 'd4', after: null }, 1, 'first');
    const echo = latest(server);
    const moved = move(board, ['d1'], targetAt('s2', [], 0));
    const answer = server.move('d1', { stageId: 's2', before: null, after: null }, 2, 'op');
    if (!answer) throw new Error('The card is there');
    const settled = answered(moved, answer);
    expect(shown(applyBoardEvent(settled, echo), 's2')).toEqual(['d1']);
    expect(shown(applyBoardEvent(applyBoardEvent(settled, echo), latest(server)), 's2')).toEqual(['d1']);
  });

  test('refused lets the card go home; in conflict it goes where it now stands', () => {
    const { server, board } = setting();
    const moved = moveTo(board, 'd1', 's1', 0);
    expect(shown(dropOperation(moved, 'op'), 's0')).toEqual(['d2', 'd1']);
    server.move('d1', { stageId: 's2', before: null, after: null }, 1, null);
    const answer = server.move('d1', { stageId: 's1', before: 'd4', after: null }, 1, 'op');
    expect(answer?.moved).toBe(false);
    expect(answer && shown(answered(moved, { ...answer, totals: [] }), 's2')).toEqual(['d1']);
  });
});

describe('a stack', () => {
  const stack = (server: TestServer, ids: readonly string[]) =>
    ids.map((itemId) => ({ itemId, version: server.card(itemId).version }));

  test('moves together from several columns, keeps its order, and ends deal by deal with its echoes', () => {
    const { server, board } = setting(3);
    const target = { stageId: 's2', before: null, after: null };
    const ids = ['d2', 'd5', 'd1'];
    const moved = move(board, ids, target);
    expect([shown(moved, 's0'), shown(moved, 's1'), shown(moved, 's2')]).toEqual([['d3'], ['d6', 'd4'], ids]);
    expect(['s0', 's1', 's2'].map((id) => count(moved, id))).toEqual([1, 2, 3]);
    server.moveStack(stack(server, ids), target, 'op');
    let echoed = moved;
    for (const at of [3, 2, 1]) {
      echoed = applyBoardEvent(echoed, server.message(server.head - at));
      expect(shown(echoed, 's2')).toEqual(ids);
      expect(echoed.pending.flatMap(({ unconfirmed }) => unconfirmed)).toHaveLength(at - 1);
    }
    expect(echoed.pending).toEqual([]);
  });

  test('put behind the last loaded card stays in sight', () => {
    const { server, board } = setting(5);
    const target = { stageId: 's0', before: null, after: 'd3' };
    const moved = move(board, ['d10', 'd9'], target);
    server.moveStack(stack(server, ['d10', 'd9']), target, 'op');
    const echoed = applyBoardEvents(moved, [server.message(server.head - 2), latest(server)]);
    expect(shown(echoed, 's0')).toEqual(['d5', 'd4', 'd3', 'd10', 'd9']);
    expect(count(echoed, 's0')).toBe(7);
  });

  test('leaves those where they are known to stand that the answer refuses', () => {
    const { server, board } = setting(2);
    server.edit('d1', 5);
    const target = { stageId: 's2', before: null, after: null };
    const outcomes = server.moveStack(
      [
        { itemId: 'd1', version: 1 },
        { itemId: 'd2', version: 1 },
      ],
      target,
      'op',
    );
    const cards = outcomes.flatMap(({ outcome }) => (outcome ? [outcome.card] : []));
    const settled = answerOperation(move(board, ['d1', 'd2'], target), 'op', {
      cursor: server.cursor,
      cards,
      goneIds: [],
      totals: [],
    });
    expect([shown(settled, 's0'), shown(settled, 's2')]).toEqual([['d1'], ['d2']]);
  });

  test('that is deleted leaves at once, and comes back when it is refused', () => {
    const { server, board } = setting(2);
    const gone = addOperation(board, { kind: 'removal', clientOpId: 'op', itemIds: ['d1', 'd3'] });
    expect([shown(gone, 's0'), shown(gone, 's1'), count(gone, 's0')]).toEqual([['d2'], ['d4'], 1]);
    expect(shown(dropOperation(gone, 'op'), 's0')).toEqual(['d2', 'd1']);
    server.removeStack(['d1', 'd3'], 'op');
    const done = answerOperation(gone, 'op', { cursor: null, cards: [], goneIds: ['d1', 'd3'], totals: [] });
    expect([done.pending, shown(done, 's0')]).toEqual([[], ['d2']]);
  });

  test('looks changed at once, over whatever else is learnt of it', () => {
    const { server, board } = setting(2);
    const responsible = { id: 'u9', name: 'Cleo' };
    const changed = addOperation(board, {
      kind: 'change',
      clientOpId: 'op',
      itemIds: ['d1'],
      change: { responsible },
    });
    server.edit('d1', 7);
    const later = viewOf(applyBoardEvent(changed, latest(server))).changed.get('d1');
    expect([later?.responsible, later?.amount.amount]).toEqual([responsible, '7']);
  });

  test('written on twice shows the later words, whatever becomes of the earlier', () => {
    const { board } = setting(1);
    const write = (on: Board, clientOpId: string, title: string) =>
      addOperation(on, { kind: 'change', clientOpId, itemIds: ['d1'], change: { title } });
    const titleOf = (on: Board) => viewOf(on).changed.get('d1')?.title;
    const written = write(write(board, 'one', 'Written'), 'two', 'More');
    expect([titleOf(written), titleOf(dropOperation(written, 'one'))]).toEqual(['More', 'More']);
    expect(viewOf({ ...written }).changed.get('d1')).toBe(viewOf(written).changed.get('d1'));
  });
});

describe('RESYNC', () => {
  test('marks its columns, or the whole board', () => {
    const { server, board } = setting();
    expect([...applyBoardEvent(board, server.resync(['s1'])).stale]).toEqual(['s1']);
    expect(applyBoardEvent(board, server.resync([])).outdated).toBe(true);
  });

  test('a window fetched anew drops what has gone unseen', () => {
    const { server, board } = setting();
    server.remove('d1');
    server.create('s0', 1);
    const next = applyPage(board, server.page('s0', null), null);
    expect(shown(next, 's0')).toEqual(['d5', 'd2']);
  });

  test('a larger window is left to be fetched in its full length', () => {
    const { server, board } = setting(5);
    const edge = board.columns.get('s0')?.edge ?? null;
    const larger = applyPage(board, server.page('s0', edge?.cursor ?? null), edge);
    server.create('s0', 1);
    const next = renewBoard({ ...larger, outdated: true }, server.board());
    expect([...next.stale]).toEqual(['s0']);
    expect(shown(next, 's0')).toHaveLength(5);
    expect(next.outdated).toBe(false);
  });

  test('another epoch begins anew and keeps what the person has done', () => {
    const { server, board } = setting();
    const moved = moveTo(board, 'd1', 's1', 0);
    const restored = server.board('f.1');
    const next = renewBoard(moved, restored);
    expect(next.cursor).toBe('f.1');
    expect(shown(next, 's1')).toEqual(['d1', 'd4', 'd3']);
  });
});

test('a stage that is new, or weighs differently, is fetched anew', () => {
  const { server, board } = setting();
  const [first, second, third] = server.pipeline.stages;
  if (!first || !second || !third) throw new Error('Three stages');
  const stages = [second, { ...first, probability: 50 }, third, { ...third, id: 's9', name: 'New' }];
  const event = { ...server.resync([]), type: 'PIPELINE' as const, pipeline: { ...server.pipeline, stages } };
  const next = applyBoardEvent(board, event);
  expect([...next.columns.keys()]).toEqual(['s1', 's0', 's2', 's9']);
  expect([...next.stale].sort()).toEqual(['s0', 's9']);
  expect(shown(next, 's0')).toEqual(['d2', 'd1']);
});
