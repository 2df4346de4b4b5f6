import { describe, expect, it } from 'vitest';
import { createFormat } from './format';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('createFormat', () => {
  const english = createFormat('en', 'Europe/Madrid');

  it('writes money in the currency and language, keeping every digit', () => {
    expect(english.money({ amount: '87400.00', currency: 'EUR' })).toBe('€87,400');
    expect(english.money({ amount: '87400.50', currency: 'EUR' })).toBe('€87,400.50');
    expect(english.money({ amount: '90071992547409930.01', currency: 'EUR' })).toBe(
      '€90,071,992,547,409,930.01',
    );
    expect(english.money({ amount: '1200', currency: 'JPY' })).toBe('¥1,200');
    expect(plain(createFormat('pl', 'UTC').money({ amount: '12345.60', currency: 'PLN' }))).toBe(
      '12 345,60 zł',
    );
  });

  it('shortens sums', () => {
    expect(english.moneyCompact({ amount: '63120400', currency: 'EUR' })).toBe('€63.1M');
  });

  it('shows a calendar date as the same day in every zone', () => {
    expect(createFormat('en', 'Pacific/Auckland').date('2026-11-22')).toBe('Nov 22, 2026');
    expect(createFormat('en', 'America/Los_Angeles').date('2026-11-22')).toBe('Nov 22, 2026');
  });

  it('knows on which day an instant falls in the person’s zone', () => {
    expect(english.dayOf('2026-11-22T23:30:00Z')).toBe('2026-11-23');
    expect(createFormat('en', 'America/Sao_Paulo').dayOf('2026-11-22T02:30:00Z')).toBe('2026-11-21');
  });

  it('names the weekday of a date, and its year when that is another', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    expect(english.weekday('2026-11-20', now)).toBe('Friday, November 20');
    expect(english.weekday('2025-11-20', now)).toBe('Thursday, November 20, 2025');
  });

  it('tells how long ago or ahead', () => {
    const now = Date.parse('2026-11-22T10:00:00Z');
    expect(english.relative('2026-11-22T08:00:00Z', now)).toBe('2 hours ago');
    expect(english.relative('2026-11-25T10:00:00Z', now)).toBe('in 3 days');
    expect(english.relative('2026-11-22T10:00:20Z', now)).toBe('now');
  });
});
