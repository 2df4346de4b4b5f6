import { describe, expect, it } from 'vitest';
import { asDecimalText, moneyDraft, numberDraft, numberOf } from './figures';

describe('asDecimalText', () => {
  it.each([
    ['1200', '1200'],
    ['1,200.50', '1200.50'],
    ['1.200,50', '1200.50'],
    ['1 200,5', '1200.5'],
    ["1'200.50", '1200.50'],
    ['12,5', '12.5'],
  ])('reads %s', (typed, text) => {
    expect(asDecimalText(typed)).toBe(text);
  });
});

describe('drafts', () => {
  it('keep what is no number yet, and turn into one as soon as it is', () => {
    expect(['', '-', '1,', '1,5', '12', '1.50'].map(numberDraft)).toEqual([null, '-', '1.', 1.5, 12, '1.50']);
    expect(numberOf('1.50', 'x')).toBe(1.5);
    expect(() => numberOf('-', 'x')).toThrow();
    expect(moneyDraft('1.250,5', 'EUR')).toEqual({ amount: '1250.5', currency: 'EUR' });
    expect(moneyDraft('', 'EUR')).toBeNull();
  });
});
