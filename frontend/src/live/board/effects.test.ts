import { describe, expect, test } from 'vitest';
import type { Board } from './board';
import { effectsOf, Pace } from './effects';
import { applyBoardEvents } from './events';
import { addOperation } from './operations';
import { boardOf } from './pages';
import { TestServer } from './testServer';

const [ME, BEN] = ['me', 'u2']; // Ben does everything on the test's server

function setting() {
  const server = new TestServer(3, 10);
  for (let made = 0; made < 3; made++) server.create('s0', 100);
  const won = server.pipeline.stages[2];
  if (won) server.pipeline.stages[2] = { ...won, semantics: 'SUCCESS' };
  return { server, board: boardOf(server.board()) };
}

/** What one sees of everything that happened since the board was fetched. */
function seen(server: TestServer, board: Board, myId = ME) {
  const events = Array.from({ length: server.head - 3 }, (_, index) => server.message(3 + index));
  return effectsOf(board, applyBoardEvents(board, events), events, myId);
}

const move = (server: TestServer, id: string, stageId: string, clientOpId: string | null = null) =>
  server.move(id, { stageId, before: null, after: null }, server.card(id).version, clientOpId);

describe('a colleague', () => {
  test('touches a card by changing it, which leaves it where it is', () => {
    const { server, board } = setting();
    server.edit('d1', 5);
    const { touched, moved } = seen(server, board);
    expect([...touched]).toEqual([['d1', { id: BEN, name: 'Ben' }]]);
    expect(moved.size).toBe(0);
  });

  test('lets cards travel that were moved, made or deleted, once however often', () => {
    const { server, board } = setting();
    move(server, 'd1', 's1');
    move(server, 'd1', 's0');
    move(server, 'd2', 's1');
    server.remove('d3');
    server.create('s1', 7);
    expect(seen(server, board).moved).toEqual(new Set(['d1', 'd2', 'd3', 'd4']));
  });

  test('wins a deal: its stage is told, and not again for one that is only put elsewhere there', () => {
    const { server, board } = setting();
    move(server, 'd1', 's2');
    expect([...seen(server, board).won]).toEqual(['s2']);
    const later = boardOf(server.board());
    const reordered = { ...server.message(3), cursor: 'e.9', fromStageId: null, toStageId: null };
    expect(effectsOf(later, later, [reordered], ME).won.size).toBe(0);
  });

  test('is not seen doing again what the board already contains', () => {
    const { server } = setting();
    move(server, 'd1', 's2');
    const now = boardOf(server.board());
    expect(effectsOf(now, now, [server.message(3)], ME)).toEqual({
      touched: new Map(),
      moved: new Set(),
      won: new Set(),
    });
  });
});

test('one’s own move was seen when it was made; only its win is still told', () => {
  const { server, board } = setting();
  const pending = addOperation(board, {
    kind: 'move',
    clientOpId: 'op',
    itemIds: ['d1'],
    stageId: 's2',
    before: null,
    after: null,
  });
  move(server, 'd1', 's2', 'op');
  const { touched, moved, won } = seen(server, pending, BEN);
  expect([touched.size, moved.size, [...won]]).toEqual([0, 0, ['s2']]);
});

test('above two hundred messages a second there are no effects, and a second later again', () => {
  const pace = new Pace();
  const allowed = Array.from({ length: 1_000 }, (_, index) => pace.allows(index)).filter(Boolean);
  expect(allowed.length).toBeLessThanOrEqual(200);
  expect(pace.allows(1_500)).toBe(false);
  expect(pace.allows(3_000)).toBe(true);
});
