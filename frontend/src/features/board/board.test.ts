import { describe, expect, test } from 'vitest';
import { unseenAbove } from './above';
import { gapBefore } from './gap';
import { othersMoved } from './hearing';
import { filledIn, inLaneOrder } from './lanes';
import { titlesIn } from './pasted';
import { BoardSelection, between } from './selection';
import { type Standing, withStanding } from './standing';
import { moveFrom, stepFrom } from './steps';

test('a gap opens where the card will land, and nowhere over its own place', () => {
  expect([0, 1, 2, 3].map((landing) => gapBefore(landing, []))).toEqual([0, 1, 2, 3]);
  expect([0, 1, 2, 3].map((landing) => gapBefore(landing, [1]))).toEqual([0, null, 3, 4]);
  expect([0, 1, 2, 3].map((landing) => gapBefore(landing, [1, 2]))).toEqual([0, null, 4, 5]);
  expect([0, 1, 2, 3].map((landing) => gapBefore(landing, [1, 3]))).toEqual([0, 2, 4, 5]);
  expect(gapBefore(null, [1])).toBe(null);
});

test('moves of others are said one by one while they are few, each card’s last only, and by their number when they are many', () => {
  const t = ((key: string, values: object) => [key, ...Object.values(values)].join(' ')) as never;
  const move = (itemId: string, stageId: string) => ({
    by: { id: 'u', name: 'Carla' },
    itemId,
    title: `Deal ${itemId}`,
    stageId,
  });
  const said = (...moves: ReturnType<typeof move>[]) => othersMoved(moves, (id) => `Stage ${id}`, t);
  expect(said(move('1', 'a'), move('2', 'a'), move('1', 'b'))).toBe(
    'others.one Carla Deal 1 Stage b. others.one Carla Deal 2 Stage a',
  );
  expect(said(...['1', '2', '3', '4'].map((id) => move(id, 'a')))).toBe('others.many 4');
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
    expect(moveFrom(stages, from('2'), ['2'], 'up')).toEqual({ stageId: 'a', index: 0 });
    expect(moveFrom(stages, from('2'), ['2'], 'right')).toEqual({ stageId: 'b', index: 0 });
    expect(moveFrom(stages, from('1'), ['1'], 'up')).toBe(null);
    expect(moveFrom(stages, from('3'), ['3'], 'down')).toBe(null);
    expect(moveFrom(stages, from('1'), ['1'], 'left')).toBe(null);
    expect(moveFrom(stages, from(null), [], 'right')).toBe(null);
  });

  test('with Alt gather a stack around the card in focus', () => {
    expect(moveFrom(stages, from('2'), ['2', '3'], 'up')).toEqual({ stageId: 'a', index: 0 });
    expect(moveFrom(stages, from('1'), ['1', '2'], 'down')).toEqual({ stageId: 'a', index: 1 });
    expect(moveFrom(stages, from('1'), ['1', '2', '3'], 'down')).toBe(null);
    expect(moveFrom(stages, from('1'), ['1', '4'], 'right')).toEqual({ stageId: 'b', index: 0 });
    expect(moveFrom(stages, from('1'), ['1', '4'], 'last')).toEqual({ stageId: 'a', index: 2 });
  });
});

describe('a selection', () => {
  const stages = [
    { id: 'a', ids: ['1', '2', '3', '4'] },
    { id: 'b', ids: ['5', '6'] },
    { id: 'c', ids: ['7', '8', '9'] },
  ];

  test('reaches from one card to another, across columns as far as both corners', () => {
    expect(between(stages, '3', '2')).toEqual(['2', '3']);
    expect(between(stages, '2', '9')).toEqual(['2', '3', '6', '8', '9']);
    expect(between(stages, '8', '1')).toEqual(['1', '2', '5', '6', '7', '8']);
    expect(between(stages, 'gone', '5')).toEqual(['5']);
  });

  test('begins a range where the last card was taken, and forgets cards that left', () => {
    const selection = new BoardSelection(() => stages);
    selection.toggle('2');
    selection.extendTo('3');
    selection.toggle('7');
    expect([...selection.ids]).toEqual(['2', '3', '7']);
    selection.keep((id) => id !== '3');
    expect([...selection.ids]).toEqual(['2', '7']);
    selection.toggle('2');
    expect([...selection.ids]).toEqual(['7']);
  });

  test('wakes only when it has changed', () => {
    const selection = new BoardSelection(() => stages);
    let wakes = 0;
    selection.subscribe(() => {
      wakes += 1;
    });
    selection.clear();
    selection.keep(() => true);
    selection.replace(['1']);
    selection.replace(['1']);
    expect(wakes).toBe(1);
  });
});

describe('what came in above what one sees', () => {
  const others = () => true;
  const before = ['a', 'b', 'c'];

  test('is counted once, and not what the person put there', () => {
    const ids = ['x', 'a', 'mine', 'b', 'y', 'c'];
    const unseen = unseenAbove([], before, ids, 4, (id) => id !== 'mine');
    expect(unseen).toEqual(['x']);
    expect(unseenAbove(unseen, ids, ids, 4, others)).toBe(unseen);
  });

  test('is seen when one scrolls there, and forgotten when it has gone', () => {
    const ids = ['x', 'y', 'a', 'b', 'c'];
    expect(unseenAbove(['x', 'y'], ids, ids, 1, others)).toEqual(['x']);
    expect(unseenAbove(['x', 'y'], ids, ['y', 'a', 'b', 'c'], 2, others)).toEqual(['y']);
    expect(unseenAbove(['x'], ids, ids, 0, others)).toEqual([]);
  });

  test('does not grow by a page that comes below', () => {
    expect(unseenAbove([], before, [...before, 'd', 'e'], 1, others)).toEqual([]);
  });
});

test('of a long history the latest steps keep where one stood, each once', () => {
  const standing = (across: number): Standing => ({ across, columns: {}, spot: null, selected: [] });
  let kept: ReturnType<typeof withStanding> = [];
  for (let step = 0; step < 30; step++) kept = withStanding(kept, String(step), standing(step));
  kept = withStanding(kept, '15', standing(99));
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)).toEqual(['15', standing(99)]);
  expect(kept[0]?.[0]).toBe('10');
});

describe('in lanes', () => {
  const parts = (one: string[], other: string[]) => [
    { key: 'x', ids: one },
    { key: 'y', ids: other },
  ];
  const stages = [
    { id: 'a', ids: ['1', '2', '3'], lanes: parts(['1', '2'], ['3']) },
    { id: 'b', ids: ['4'], lanes: parts([], ['4']) },
    { id: 'c', ids: ['5'], lanes: parts(['5'], []) },
  ];
  const from = (cardId: string | null, stageId = 'a') => ({ stageId, cardId });

  test('arrows lead down through all lanes, and sideways to the next card of the same one', () => {
    expect(stepFrom(stages, from('2'), 'down').cardId).toBe('3');
    expect(stepFrom(stages, from('2'), 'right')).toEqual({ stageId: 'c', cardId: '5' });
    expect(stepFrom(stages, from('3'), 'right')).toEqual({ stageId: 'b', cardId: '4' });
    expect(stepFrom(stages, from('4', 'b'), 'right')).toEqual({ stageId: 'c', cardId: null });
  });

  test('a card keeps its lane on the way to another stage, and leaves it at its end', () => {
    expect(moveFrom(stages, from('2'), ['2'], 'right')).toEqual({ stageId: 'b', index: 0, lane: 'x' });
    expect(moveFrom(stages, from('1'), ['1'], 'down')).toEqual({ stageId: 'a', index: 1, lane: 'x' });
    expect(moveFrom(stages, from('2'), ['2'], 'down')).toEqual({ stageId: 'a', index: 0, lane: 'y' });
    expect(moveFrom(stages, from('3'), ['3'], 'up')).toEqual({ stageId: 'a', index: 2, lane: 'x' });
    expect(moveFrom(stages, from('3'), ['3'], 'down')).toBeNull();
    expect(moveFrom(stages, from('2'), ['2'], 'last')).toBeNull();
  });

  test('one’s own comes first, then what the server places before, and last what has no value', () => {
    const lane = (key: string, name: string, place = 0) => ({
      key,
      id: key === 'none' ? null : key,
      name,
      place,
      color: null,
      count: 1,
      sum: { amount: '1', currency: 'EUR' },
    });
    const lanes = [
      lane('none', ''),
      lane('b', 'Ben'),
      lane('e', 'Eva', -1),
      lane('a', 'Ana'),
      lane('me', 'Zoe'),
    ];
    expect(inLaneOrder(lanes, 'me').map(({ key }) => key)).toEqual(['me', 'e', 'a', 'b', 'none']);
  });

  test('what a form fills in stands beside the value of the lane', () => {
    const lanes = { code: 'cf_1', type: 'PICK_LIST', inputName: 'customFields.cf_1', custom: true } as const;
    const into = { lanes, lane: { id: 'p1', name: 'Web', color: null } };
    const given = { closedOn: '2026-11-29', customFields: [{ code: 'cf_2', value: 5 }] };
    expect(filledIn(given, into)).toEqual({
      closedOn: '2026-11-29',
      customFields: [
        { code: 'cf_1', value: 'p1' },
        { code: 'cf_2', value: 5 },
      ],
    });
  });
});
