import { expect, test } from 'vitest';
import { did, type History, lost, NOTHING, reversed } from './history';

const step = (operationId: string) => ({ operationId, what: `Did ${operationId}` });
const ids = ({ done, undone }: History) => [done, undone].map((steps) => steps.map((one) => one.operationId));

test('steps are taken back one after the other, and done again, each by the operation that reversed it', () => {
  const [one, two] = [step('1'), step('2')];
  let history = did(did(NOTHING, one), two);
  history = reversed(history, two, '3');
  history = reversed(history, one, '4');
  expect(ids(history)).toEqual([[], ['3', '4']]);
  const again = history.undone.at(-1);
  if (!again) throw new Error('There is one');
  expect(again.what).toBe('Did 1');
  history = reversed(history, again, '5');
  expect(ids(history)).toEqual([['5'], ['3']]);
});

test('something new forgets what was taken back', () => {
  const taken = reversed(did(NOTHING, step('1')), step('1'), '2');
  expect(ids(did(taken, step('3')))).toEqual([['3'], []]);
});

test('what can not be reversed is forgotten, and of very many the oldest', () => {
  let history = NOTHING;
  for (let made = 1; made <= 60; made++) history = did(history, step(String(made)));
  expect(history.done).toHaveLength(50);
  expect(ids(lost(history, step('60')))[0]?.at(-1)).toBe('59');
});
