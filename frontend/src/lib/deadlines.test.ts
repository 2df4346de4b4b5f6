import { describe, expect, it } from 'vitest';
import { fromWall, toWall } from '@/lib/zonedTime';
import { quickDeadline } from './deadlines';

describe('wall time', () => {
  it.each([
    ['2026-11-22T09:30', 'Europe/Madrid', '2026-11-22T08:30:00.000Z'],
    ['2026-07-01T09:30', 'Europe/Madrid', '2026-07-01T07:30:00.000Z'],
    ['2026-11-22T00:15', 'Pacific/Auckland', '2026-11-21T11:15:00.000Z'],
    ['2026-11-22T23:45', 'America/Sao_Paulo', '2026-11-23T02:45:00.000Z'],
  ])('%s in %s is %s, there and back', (wall, zone, instant) => {
    expect(fromWall(wall, zone).toISOString()).toBe(instant);
    expect(toWall(new Date(instant), zone)).toBe(wall);
  });

  it('goes on to the next hour where a change of clocks leaves one out', () => {
    expect(toWall(fromWall('2026-03-29T02:30', 'Europe/Madrid'), 'Europe/Madrid')).toBe('2026-03-29T03:30');
  });
});

describe('quickDeadline', () => {
  const zone = 'Europe/Madrid';

  it('means the end of today, the morning of other days', () => {
    const now = new Date('2026-11-22T10:00:00Z');
    expect(toWall(quickDeadline('today', now, zone), zone)).toBe('2026-11-22T18:00');
    expect(toWall(quickDeadline('tomorrow', now, zone), zone)).toBe('2026-11-23T10:00');
    expect(toWall(quickDeadline('week', now, zone), zone)).toBe('2026-11-29T10:00');
  });

  it('never lies in the past', () => {
    const evening = new Date('2026-11-22T19:20:00Z');
    expect(quickDeadline('today', evening, zone).getTime()).toBe(evening.getTime() + 3_600_000);
  });

  it('keeps the hour over a change of clocks', () => {
    const before = new Date('2026-10-24T10:00:00Z');
    expect(toWall(quickDeadline('tomorrow', before, zone), zone)).toBe('2026-10-25T10:00');
  });
});
