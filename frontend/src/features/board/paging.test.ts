import { describe, expect, it } from 'vitest';
import { pageAt } from './paging';

const page = (left: number) => ({ left, right: left + 335 });

describe('pageAt', () => {
  it('is the column in the middle of what one sees', () => {
    expect(pageAt(195, [page(12), page(357)])).toBe(0);
    expect(pageAt(195, [page(-140), page(205)])).toBe(0);
    expect(pageAt(195, [page(-160), page(185)])).toBe(1);
  });

  it('is the last column at the end of the board, and none where there is none', () => {
    expect(pageAt(195, [page(-302), page(43)])).toBe(1);
    expect(pageAt(195, [])).toBe(-1);
  });
});
