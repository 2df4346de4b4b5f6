import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testConnection } from '../testLink';
import { PresenceSession } from './session';

const person = (name: string, ...heldIds: string[]) => ({ user: { id: name, name }, heldIds });

function setting() {
  const session = new PresenceSession('board', 'Me');
  const { connection, socket } = testConnection({ isReachable: false });
  const stop = session.start(connection);
  socket.open();
  const say = (...people: ReturnType<typeof person>[]) =>
    socket.last.sink.next({ data: { presence: { people } } });
  const names = () => session.present.others.map(({ name }) => name);
  const holders = () => [...session.present.holders].map(([deal, { name }]) => [deal, name]);
  return { session, socket, stop, say, names, holders };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('each message is everyone there, oneself left out, also with cards in hand', () => {
  const { say, names, holders } = setting();
  say(person('Anna'), person('Me', 'd1'), person('Ben', 'd2', 'd3'));
  const held = [
    ['d2', 'Ben'],
    ['d3', 'Ben'],
  ];
  expect([names(), holders()]).toEqual([['Anna', 'Ben'], held]);
  say(person('Me'), person('Ben'));
  expect([names(), holders()]).toEqual([['Ben'], []]);
});

test('without a connection nobody is known to be there, and with it all are again', async () => {
  const { socket, say, names, holders } = setting();
  say(person('Anna', 'd1'));
  socket.lose();
  await vi.advanceTimersByTimeAsync(0);
  expect([names(), holders()]).toEqual([[], []]);
  await vi.advanceTimersByTimeAsync(1_000);
  socket.open();
  say(person('Anna'));
  expect(names()).toEqual(['Anna']);
});

test('one place after the other is attended by the same tab', () => {
  const first = setting();
  const second = setting();
  expect(first.socket.last.variables).toMatchObject({ placeId: 'board' });
  expect(second.socket.last.variables).toEqual(first.socket.last.variables);
});

test('who has left is told nothing more', () => {
  const { socket, stop, say, names } = setting();
  say(person('Anna'));
  stop();
  expect(names()).toEqual([]);
  expect(socket.last.isReleased).toBe(true);
});
