import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testConnection } from '../testLink';
import { BY_HAND } from './order';
import { BoardSession } from './session';
import { TestServer } from './testServer';

const BEN = 'u2'; // who does everything on the test's server
const PAGE = 10;

/** A board of one person, live, with its server: `news` brings what happened there since. */
function setting(myId = 'me') {
  const server = new TestServer(3, PAGE);
  for (let made = 0; made < 4; made++) server.create('s0', 100);
  const scope = { pipelineId: 'p', filter: null, search: null, sort: BY_HAND, lanes: null };
  const session = new BoardSession(scope, server.board(), myId);
  const { connection, socket } = testConnection({ isReachable: false });
  session.start(connection);
  let told = server.head;
  const say = (event: object) => socket.last.sink.next({ data: { boardEvents: event } });
  const news = () => {
    for (; told < server.head; told++) say(server.message(told));
  };
  const ready = () => say({ ...server.resync([]), type: 'READY' });
  const live = () => {
    socket.open();
    news();
    ready();
  };
  const cutOff = async () => {
    socket.lose();
    await vi.advanceTimersByTimeAsync(1_000);
  };
  const move = (id: string, stageId: string) =>
    server.move(id, { stageId, before: null, after: null }, server.card(id).version, null);
  return { server, session, socket, say, news, ready, live, cutOff, move };
}

const phase = (session: BoardSession) => session.state.live.phase;

/** The server's answers to requests, held back until the test lets them go. */
function requests(server: TestServer) {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('fetch', async () => {
    await new Promise<void>((answer) => waiting.push(answer));
    return Response.json({ data: { board: server.board() } });
  });
  return async () => {
    for (const answer of waiting.splice(0)) answer();
    await vi.advanceTimersByTimeAsync(100);
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('moves of others while the line was broken are counted, once each, until they are read', async () => {
  const { server, session, socket, live, cutOff, move, news } = setting();
  live();
  await cutOff();
  move('d1', 's1');
  move('d2', 's1');
  server.edit('d3', 7);
  socket.open();
  news();
  expect(session.state.missed).toBe(2);
  await cutOff(); // once more, before all was told
  move('d1', 's2');
  live();
  expect(session.state.missed).toBe(3);
  move('d2', 's2');
  news();
  expect(session.state.missed).toBe(3);
  session.acknowledge();
  expect(session.state.missed).toBe(0);
});

test('what came between the page and its line is none that was missed, nor are the person’s own moves', async () => {
  const others = setting();
  others.move('d1', 's1');
  others.live();
  expect(others.session.state.missed).toBe(0);
  const own = setting(BEN);
  own.live();
  await own.cutOff();
  own.move('d1', 's1');
  own.live();
  expect(own.session.state.missed).toBe(0);
});

test('a gap that ends in RESYNC is counted by the cards that stand in another column', async () => {
  const { server, session, socket, live, cutOff, move, say, ready } = setting();
  const answer = requests(server);
  live();
  await cutOff();
  move('d1', 's1');
  move('d1', 's2');
  move('d2', 's1');
  move('d2', 's0');
  server.remove('d3');
  server.create('s1', 5);
  socket.open();
  say(server.resync([]));
  ready();
  await vi.advanceTimersByTimeAsync(1_000);
  expect([phase(session), session.state.missed]).toEqual(['catching-up', 0]);
  await answer();
  expect([phase(session), session.state.missed]).toEqual(['live', 1]);
  expect(session.store.view.columns.get('s2')?.ids).toEqual(['d1']);
});

test('a RESYNC on a live line says that the board catches up, and nothing was missed', async () => {
  const { server, session, live, move, say } = setting();
  const answer = requests(server);
  live();
  move('d1', 's1');
  say(server.resync([]));
  expect(phase(session)).toBe('catching-up');
  await vi.advanceTimersByTimeAsync(1_000);
  say(server.resync([])); // and another one while the board is being fetched
  await answer();
  expect(phase(session)).toBe('catching-up');
  await answer();
  expect([phase(session), session.state.missed]).toEqual(['live', 0]);
});
