import { describe, expect, test } from 'vitest';
import { addressOf, filterIn, isChanged, MINE, questionOf, written } from './question';

const large = { field: 'amount', op: 'GTE', value: '100' } as const;
const won = { field: 'semantics', op: 'EQ', value: 'SUCCESS' } as const;
const related = { field: 'contacts', op: 'ANY', where: { field: 'post', op: 'EQ', value: 'CEO' } } as const;
const view = {
  filter: { all: [MINE, large] },
  search: 'acme',
  sort: [{ field: 'amount', direction: 'DESC' }],
  columns: ['title', 'amount'],
} as const;

describe('filters of views', () => {
  test.each([
    [null, { mine: false, f: [], any: false }],
    [MINE, { mine: true, f: [], any: false }],
    [
      { any: [large, won] },
      {
        mine: false,
        f: [
          ['amount', 'GTE', '100'],
          ['semantics', 'EQ', 'SUCCESS'],
        ],
        any: true,
      },
    ],
    [{ all: [MINE, related] }, { mine: true, f: [related], any: false }],
    [
      { all: [MINE, { any: [large, won] }] },
      {
        mine: true,
        f: [
          ['amount', 'GTE', '100'],
          ['semantics', 'EQ', 'SUCCESS'],
        ],
        any: true,
      },
    ],
  ])('are written as conditions and read back', (filter, conditions) => {
    expect(written(filter)).toEqual(conditions);
    expect(filterIn(conditions)).toEqual(filter);
  });
});

describe('an address', () => {
  test('that names a view alone asks for what it holds, and anything else instead of its part', () => {
    expect(questionOf({ view: 'v' }, view)).toEqual({
      text: 'acme',
      mine: true,
      f: [['amount', 'GTE', '100']],
      any: false,
      sort: '-amount',
      cols: 'title,amount',
    });
    expect(questionOf({ view: 'v', f: [] }, view)).toMatchObject({ mine: false, f: [], text: 'acme' });
  });

  test('may ask for the usual order where the view has another', () => {
    const usual = { ...questionOf({ view: 'v' }, view), sort: undefined };
    const address = addressOf(usual, view);
    expect(address.sort).toBe('usual');
    expect(questionOf({ view: 'v', ...address }, view).sort).toBeUndefined();
    expect(addressOf(usual, { ...view, sort: [] }).sort).toBeUndefined();
  });

  test('says by what the board is parted, where the view parts it otherwise or not at all', () => {
    const parted = { ...view, lanes: 'company' };
    expect(questionOf({}, parted).lanes).toBe('company');
    expect(questionOf({ lanes: 'usual' }, parted).lanes).toBeUndefined();
    expect(addressOf(questionOf({}, parted), parted).lanes).toBeUndefined();
    expect(addressOf({ ...questionOf({}, parted), lanes: undefined }, parted).lanes).toBe('usual');
    expect(addressOf({ ...questionOf({}, view), lanes: 'source' }, view).lanes).toBe('source');
    expect(isChanged({ lanes: 'source' }, parted)).toBe(true);
  });

  test('names only what differs, and so tells what is not saved', () => {
    const question = questionOf({}, view);
    expect(Object.values(addressOf(question, view)).filter(Boolean)).toEqual([]);
    const shown = addressOf({ ...question, mine: false, f: [], text: '' }, view);
    expect(shown).toMatchObject({ q: '', f: [], mine: undefined });
    expect(isChanged(shown, view)).toBe(true);
    expect(isChanged({ cols: 'title:300,amount' }, view)).toBe(false);
    expect(isChanged({ cols: 'title' }, { ...view, columns: null })).toBe(false);
    expect(isChanged({ cols: 'title,*amount' }, view)).toBe(true);
    expect(isChanged({ cols: 'title,*amount:90' }, { ...view, pinned: ['amount'] })).toBe(false);
    expect(questionOf(shown, view)).toMatchObject({ mine: false, f: [], text: '' });
  });
});
