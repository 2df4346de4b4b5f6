import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Hand } from './hand';

/** A hand whose words the test answers one by one. */
function setting() {
  const said: (readonly string[])[] = [];
  const waiting: { answer: () => void; fail: () => void }[] = [];
  const hand = new Hand(
    (held) =>
      new Promise<void>((answer, fail) => {
        said.push(held);
        waiting.push({ answer, fail });
      }),
  );
  const settle = async (how: 'answer' | 'fail' = 'answer') => {
    for (const word of waiting.splice(0)) word[how]();
    await vi.advanceTimersByTimeAsync(1);
  };
  return { hand, said, settle };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('taking and letting go are said after the fact, never in the same breath', async () => {
  const { hand, said, settle } = setting();
  hand.take(['d1', 'd2']);
  expect(said).toEqual([]);
  await settle();
  expect(said).toEqual([['d1', 'd2']]);
  await settle();
  hand.letGo();
  await settle();
  expect(said).toEqual([['d1', 'd2'], []]);
});

test('a word waits for the answer to the one before, so that none overtakes it', async () => {
  const { hand, said, settle } = setting();
  hand.take(['d1']);
  await vi.advanceTimersByTimeAsync(1);
  hand.letGo();
  hand.take(['d2']);
  hand.letGo();
  await vi.advanceTimersByTimeAsync(1);
  expect(said).toEqual([['d1']]);
  await settle();
  expect(said).toEqual([['d1'], []]);
});

test('what was over before it could be said is not said', async () => {
  const { hand, said } = setting();
  hand.take(['d1']);
  hand.letGo();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(said).toEqual([]);
});

test('a card held for long is spoken of again, also after a word was lost', async () => {
  const { hand, said, settle } = setting();
  hand.take(['d1']);
  await settle('fail');
  await settle('fail');
  await vi.advanceTimersByTimeAsync(30_000);
  await settle();
  expect(said).toEqual([['d1'], ['d1']]);
  hand.letGo();
  await settle();
  await settle();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(said).toEqual([['d1'], ['d1'], []]);
});
