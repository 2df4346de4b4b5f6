import { expect, test } from 'vitest';
import { boardOf } from './pages';
import { BoardStore } from './store';
import { TestServer } from './testServer';

function setting() {
  const server = new TestServer(2, 10);
  server.create('s0', 1);
  server.create('s0', 2);
  const frames: (() => void)[] = [];
  const store = new BoardStore(boardOf(server.board()), (run) => frames.push(run));
  const frame = () => {
    for (const run of frames.splice(0)) run();
  };
  let wakes = 0;
  store.subscribe(() => {
    wakes += 1;
  });
  return { server, store, frames, frame, wakes: () => wakes };
}

const amount = (store: BoardStore, id: string) => store.board.records.get(id)?.card?.amount.amount;

test('a frame brings all its messages at once', () => {
  const { server, store, frames, frame, wakes } = setting();
  server.edit('d1', 5);
  store.receive(server.message(server.head - 1));
  server.edit('d2', 6);
  store.receive(server.message(server.head - 1));
  expect([frames.length, wakes(), amount(store, 'd1')]).toEqual([1, 0, '1']);
  frame();
  expect([wakes(), amount(store, 'd1'), amount(store, 'd2')]).toEqual([1, '5', '6']);
});

test('what befalls a card in the hand waits until it is put down', () => {
  const { server, store, frame } = setting();
  store.hold(['d1']);
  server.move('d1', { stageId: 's1', before: null, after: null }, 1, null);
  store.receive(server.message(server.head - 1));
  server.edit('d2', 6);
  store.receive(server.message(server.head - 1));
  frame();
  expect(store.view.columns.get('s0')?.ids).toEqual(['d2', 'd1']);
  expect(amount(store, 'd2')).toBe('6');
  store.release();
  frame();
  expect(store.view.columns.get('s1')?.ids).toEqual(['d1']);
});

test('messages wait while the board is being fetched anew', () => {
  const { server, store, frame } = setting();
  store.pause();
  server.edit('d1', 5);
  store.receive(server.message(server.head - 1));
  frame();
  expect(amount(store, 'd1')).toBe('1');
  store.resume();
  frame();
  expect(amount(store, 'd1')).toBe('5');
});
