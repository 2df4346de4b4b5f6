import { expect, test } from 'vitest';
import { counted } from './counted';

const dayOf = (instant: string | Date) => new Date(instant).toISOString().slice(0, 10);
const at = (text: string) => ({ now: Date.parse(text), dayOf });
const waiting = [
  { deadline: '2026-10-23T12:00:00Z', isIncoming: false, forId: 'me' },
  { deadline: '2026-10-23T12:00:00Z', isIncoming: true, forId: 'me' },
  { deadline: '2026-10-24T09:00:00Z', isIncoming: false, forId: 'me' },
  { deadline: null, isIncoming: true, forId: 'me' },
];

test.each([
  ['2026-10-22T23:59:59Z', { overdue: 0, today: 0, incoming: 2 }],
  ['2026-10-23T00:00:00Z', { overdue: 0, today: 1, incoming: 2 }],
  ['2026-10-23T12:00:00Z', { overdue: 0, today: 1, incoming: 2 }],
  ['2026-10-23T12:00:01Z', { overdue: 1, today: 0, incoming: 2 }],
  ['2026-10-24T00:00:00Z', { overdue: 1, today: 1, incoming: 2 }],
  ['2026-10-25T00:00:00Z', { overdue: 2, today: 0, incoming: 2 }],
])('at %s', (now, expected) => {
  expect(counted(waiting, at(now))).toEqual(expected);
});
