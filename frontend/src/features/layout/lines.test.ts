import { describe, expect, test } from 'vitest';
import { inOrder, isHeading, linesOf, newHeading, sectionsOf, without } from './lines';

const SECTIONS = [
  { title: null, fields: ['amount', 'tags'] },
  { title: 'People', fields: ['company'] },
];

describe('a layout as lines', () => {
  test('is the same layout again', () => {
    expect(sectionsOf(linesOf({ sections: SECTIONS }))).toEqual(SECTIONS);
  });

  test('begins with a heading, whatever is put above it', () => {
    const lines = linesOf({ sections: SECTIONS });
    const [heading, amount, ...rest] = lines;
    if (!heading || !amount) throw new Error('no lines');
    expect(sectionsOf(inOrder([amount, heading, ...rest]))).toEqual(SECTIONS);
  });

  test('leaves the fields of a section that goes to its neighbour', () => {
    const lines = linesOf({ sections: SECTIONS });
    const [first, second] = lines.filter(isHeading);
    expect(sectionsOf(without(lines, second?.id ?? ''))).toEqual([
      { title: null, fields: ['amount', 'tags', 'company'] },
    ]);
    expect(sectionsOf(without(lines, first?.id ?? ''))).toEqual([
      { title: 'People', fields: ['amount', 'tags', 'company'] },
    ]);
    expect(sectionsOf([...lines, newHeading('Empty')]).at(-1)).toEqual({ title: 'Empty', fields: [] });
  });
});
