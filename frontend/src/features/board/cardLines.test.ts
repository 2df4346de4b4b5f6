import { expect, test } from 'vitest';
import { createFormat } from '@/lib/format';
import { written } from './CardLines';
import { rotOf } from './rot';

test('a field is written as the person reads it', () => {
  const format = createFormat('en-GB', 'Europe/Madrid');
  expect(written('expectedCloseDate', '2026-12-01', format)).toBe('1 Dec 2026');
  expect(written('createdAt', '2026-11-30T23:30:00+00:00', format)).toBe('1 Dec 2026');
  expect(written('probability', '40', format)).toBe('40%');
  expect(written('source', 'IMPORT', format)).toBe('IMPORT');
});

test('a deal stands still once it is over its stage’s limit, and more so up to twice the limit', () => {
  expect([rotOf(90, null), rotOf(10, 10)]).toEqual([null, null]);
  expect([rotOf(11, 10), rotOf(15, 10), rotOf(20, 10), rotOf(99, 10)]).toEqual([0.1, 0.5, 1, 1]);
});
