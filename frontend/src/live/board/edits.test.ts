import { expect, test } from 'vitest';
import { addEdit, answerEdit, dropEdit, shownCard } from './edits';
import { boardOf } from './pages';
import { TestServer } from './testServer';

function aBoard() {
  const server = new TestServer(2, 10);
  const id = server.create(server.pipeline.stages[0]?.id ?? '', 100);
  return { board: boardOf(server.board()), id };
}
const titleOf = (board: Parameters<typeof shownCard>[0], id: string) => shownCard(board, id)?.card?.title;

test('what is written shows at once, stays the same object, and goes when it is refused', () => {
  const { board, id } = aBoard();
  const change = { title: 'Written' };
  const edited = addEdit(board, id, change);
  expect(titleOf(edited, id)).toBe('Written');
  expect(shownCard(edited, id)).toBe(shownCard({ ...edited }, id));
  expect(edited.records.get(id)).toBe(board.records.get(id));
  expect(titleOf(dropEdit(edited, id, change), id)).toBe(id);
  const again = addEdit(edited, id, { title: 'More' });
  expect(titleOf(dropEdit(again, id, change), id)).toBe('More');
});

test('an answer counts until something newer is known', () => {
  const { board, id } = aBoard();
  const change = { title: 'Written' };
  const answer = { title: 'Written', version: 2 };
  const answered = answerEdit(addEdit(board, id, change), id, change, answer);
  expect(titleOf(answered, id)).toBe('Written');
  expect(answered.edits.size).toBe(0);
  const newer = answerEdit(addEdit(answered, id, change), id, change, { title: 'Old', version: 2 });
  expect(titleOf(newer, id)).toBe('Written');
});
