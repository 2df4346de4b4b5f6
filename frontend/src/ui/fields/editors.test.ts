import { describe, expect, it } from 'vitest';
import { asDecimalText } from './editors';

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
