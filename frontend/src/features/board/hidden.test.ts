import { expect, test } from 'vitest';
import type { View } from '@/live/board/view';
import { hiddenOf } from './hidden';

const view = (counts: Record<string, number>) =>
  ({
    stages: Object.keys(counts).map((id) => ({ id })),
    columns: new Map(Object.entries(counts).map(([id, count]) => [id, { count }])),
  }) as unknown as View;

test('a column that becomes empty before one’s eyes stays, one that was empty goes', () => {
  const drawn = new Set<string>();
  const choice = { stages: ['c'], empty: true };
  expect(hiddenOf(view({ a: 1, b: 0, c: 5 }), choice, drawn)).toEqual(['b', 'c']);
  expect(hiddenOf(view({ a: 0, b: 1, c: 5 }), choice, drawn)).toEqual(['c']);
  expect(hiddenOf(view({ a: 0, b: 0, c: 5 }), choice, drawn)).toEqual(['c']);
  expect(hiddenOf(view({ a: 0, b: 1, c: 5 }), choice, new Set())).toEqual(['a', 'c']);
  expect(hiddenOf(view({ a: 0, b: 0, c: 0 }), { stages: [], empty: false }, new Set())).toEqual([]);
});
