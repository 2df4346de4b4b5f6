import { describe, expect, it } from 'vitest';
import { createFormat } from '@/lib/format';
import { agenda, partOf } from './agenda';

const now = new Date('2026-11-22T10:00:00Z');
const { dayOf } = createFormat('en', 'Europe/Madrid');

describe('agenda', () => {
  it.each([
    ['2026-11-22T09:59:00Z', 'overdue'],
    ['2026-11-22T22:30:00Z', 'today'],
    // Half past midnight in Madrid is still the evening before in UTC.
    ['2026-11-22T23:30:00Z', 'tomorrow'],
    ['2026-11-25T08:00:00Z', 'later'],
    [null, 'undated'],
  ] as const)('puts %s under %s', (deadline, part) => {
    expect(partOf({ deadline }, now, dayOf)).toBe(part);
  });

  it('puts what is done at the end, whatever its deadline', () => {
    expect(partOf({ deadline: '2026-11-20T08:00:00Z', isCompleted: true }, now, dayOf)).toBe('done');
  });

  it('leaves empty parts out and keeps the given order inside a part', () => {
    const late = [{ deadline: '2026-11-20T08:00:00Z' }, { deadline: '2026-11-21T08:00:00Z' }];
    expect(agenda([...late, { deadline: null }], now, dayOf)).toEqual([
      { part: 'overdue', activities: late },
      { part: 'undated', activities: [{ deadline: null }] },
    ]);
  });
});
