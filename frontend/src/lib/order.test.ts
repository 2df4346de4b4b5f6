import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, placeAmong } from './order';

describe('moved', () => {
  it('puts one item at another place and keeps the order of the rest', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('is the same list when there is no such place', () => {
    const list = ['a', 'b'];
    for (const [from, to] of [
      [0, -1],
      [1, 2],
      [2, 0],
      [1, 1],
    ] as const)
      expect(moved(list, from, to)).toBe(list);
  });

  it('is taken back by the way back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (list, one, other) => {
        const [from, to] = [one % list.length, other % list.length];
        expect(moved(moved(list, from, to), to, from)).toEqual(list);
      }),
    );
  });
});

describe('placeAmong', () => {
  it('counts those whose middle has been passed', () => {
    expect([5, 10, 25, 60].map((middle) => placeAmong([10, 20, 50], middle))).toEqual([0, 0, 2, 3]);
  });
});
