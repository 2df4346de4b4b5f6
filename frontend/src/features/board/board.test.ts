import { describe, expect, test } from 'vitest';
import { gapBefore } from './gap';
import { titlesIn } from './pasted';
import { moveFrom, stepFrom } from './steps';

test('a gap opens where the card will land, and nowhere over its own place', () => {
  expect([0, 1, 2, 3].map((landing) => gapBefore(landing, -1))).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map((landing) => gapBefore(landing, 1))).toEqual([0, null, 3, 4]);
  expect(gapBefore(null, 1)).toBe(null);
});

test('a pasted list gives its titles', () => {
  expect(titlesIn('- Audit\r\n\n2) Licence 3.0\n  • Support\nPlain')).toEqual([
    'Audit',
    'Licence 3.0',
    'Support',
    'Plain',
  ]);
});

describe('arrows', () => {
  const stages = [
    { id: 'a', ids: ['1', '2', '3'] },
    { id: 'b', ids: ['4'] },
    { id: 'c', ids: [] },
  ];
  const from = (cardId: string | null, stageId = 'a') => ({ stageId, cardId });

  test('lead up to the header and down to the last card', () => {
    expect(stepFrom(stages, from('1'), 'up').cardId).toBe(null);
    expect(stepFrom(stages, from(null), 'down').cardId).toBe('1');
    expect(stepFrom(stages, from('3'), 'down').cardId).toBe('3');
    expect(stepFrom(stages, from('1'), 'last').cardId).toBe('3');
  });

  test('lead sideways to the same place, the last card, or the header of an empty column', () => {
    expect(stepFrom(stages, from('3'), 'right')).toEqual({ stageId: 'b', cardId: '4' });
    expect(stepFrom(stages, from('4', 'b'), 'right')).toEqual({ stageId: 'c', cardId: null });
    expect(stepFrom(stages, from('1'), 'left')).toEqual(from('1'));
  });

  test('with Alt move the card, and nowhere beyond the ends', () => {
    expect(moveFrom(stages, from('2'), 'up')).toEqual({ stageId: 'a', index: 0 });
    expect(moveFrom(stages, from('2'), 'right')).toEqual({ stageId: 'b', index: 0 });
    expect(moveFrom(stages, from('1'), 'up')).toBe(null);
    expect(moveFrom(stages, from('3'), 'down')).toBe(null);
    expect(moveFrom(stages, from('1'), 'left')).toBe(null);
    expect(moveFrom(stages, from(null), 'right')).toBe(null);
  });
});
