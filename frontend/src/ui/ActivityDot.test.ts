import { expect, it } from 'vitest';
import { createFormat } from '@/lib/format';
import { activityState } from './ActivityDot';

const now = new Date('2026-11-22T10:00:00Z');
const { dayOf } = createFormat('en', 'Europe/Warsaw');

it.each([
  [null, 'none'],
  [{}, 'planned'],
  [{ deadline: null }, 'planned'],
  [{ deadline: '2026-11-22T09:00:00Z' }, 'overdue'],
  [{ deadline: '2026-11-22T22:00:00Z' }, 'today'],
  [{ deadline: '2026-11-22T23:30:00Z' }, 'planned'],
] as const)('sees %j as %s', (next, state) => {
  expect(activityState(next, now, dayOf)).toBe(state);
});
