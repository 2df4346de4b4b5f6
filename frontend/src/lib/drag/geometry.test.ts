import { describe, expect, test } from 'vitest';
import { edgeScroll, isOver, landingIndex } from './geometry';

const rows = [0, 1, 2, 3].map((index) => ({ index, start: index * 100, end: index * 100 + 90 }));

describe('landing', () => {
  test('in another column counts the rows whose middle lies above', () => {
    expect([-20, 44, 46, 144, 150, 344, 900].map((y) => landingIndex(rows, y, []))).toEqual([
      0, 0, 1, 1, 2, 3, 4,
    ]);
  });

  test('in its own column leaves the held card out', () => {
    expect([0, 144, 150, 244, 246, 900].map((y) => landingIndex(rows, y, [1]))).toEqual([0, 1, 1, 1, 2, 3]);
  });

  test('leaves out the whole stack, wherever its cards stand', () => {
    expect([0, 144, 150, 244, 344, 900].map((y) => landingIndex(rows, y, [0, 2]))).toEqual([
      0, 0, 1, 1, 1, 2,
    ]);
  });

  test('among the rows near the visible part counts those above, too', () => {
    expect(landingIndex(rows.slice(2), 0, [])).toBe(2);
    expect(landingIndex(rows.slice(2), 900, [0])).toBe(3);
  });

  test('in an empty column is its top', () => {
    expect(landingIndex([], 50, [])).toBe(0);
    expect(landingIndex([{ index: 0, start: 0, end: 90 }], 50, [0])).toBe(0);
  });
});

describe('scrolling at an edge', () => {
  test('rests in the middle, and goes towards the edge the pointer is at', () => {
    expect(edgeScroll(500, 0, 1000, 1000)).toBe(0);
    expect(edgeScroll(10, 0, 1000, 0)).toBeLessThan(0);
    expect(edgeScroll(990, 0, 1000, 0)).toBeGreaterThan(0);
  });

  test('gathers speed with depth and with time, up to a limit', () => {
    const shallow = edgeScroll(950, 0, 1000, 0);
    const deep = edgeScroll(995, 0, 1000, 0);
    const long = edgeScroll(995, 0, 1000, 2000);
    expect(shallow).toBeLessThan(deep);
    expect(deep).toBeLessThan(long);
    expect(edgeScroll(5000, 0, 1000, 60_000)).toBe(edgeScroll(1000, 0, 1000, 60_000));
  });

  test('leaves a quiet middle in a short list', () => {
    expect(edgeScroll(50, 0, 100, 1000)).toBe(0);
  });
});

test('a pointer slightly above a column still means it', () => {
  const column = { left: 0, top: 100, right: 50, bottom: 200 };
  expect(isOver(column, { x: 10, y: 80 }, 24)).toBe(true);
  expect(isOver(column, { x: 50, y: 150 }, 24)).toBe(false);
});
