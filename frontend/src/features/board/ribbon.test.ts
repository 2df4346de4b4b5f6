import { expect, test } from 'vitest';
import { chosenOwners, ownersOf, totalOf, withOwner } from './ribbon';

const column = (semantics: string, count: number, sum: string, weighted: string) => [
  `${semantics}${sum}`,
  {
    stage: { semantics },
    count,
    sum: { amount: sum, currency: 'EUR' },
    weightedSum: { amount: weighted, currency: 'EUR' },
  },
];

test('the total is what is in progress', () => {
  const columns = new Map([
    column('IN_PROGRESS', 2, '100.10', '10.01'),
    column('IN_PROGRESS', 3, '0.20', '0.10'),
    column('SUCCESS', 9, '900.00', '900.00'),
  ] as never) as Parameters<typeof totalOf>[0]['columns'];
  expect(totalOf({ columns })).toEqual({ count: 5, sum: '100.3', weighted: '10.11', currency: 'EUR' });
  expect(totalOf({ columns: new Map() })).toBeNull();
});

test('owners are offered once, those with more cards first, and chosen beside other conditions', () => {
  const card = (id: string, name: string) => ({ card: { responsible: { id, name } } });
  const records = new Map<string, unknown>([
    ['1', card('a', 'Ada')],
    ['2', card('b', 'Ben')],
    ['3', card('b', 'Ben')],
    ['4', { card: null }],
  ]) as unknown as Parameters<typeof ownersOf>[0]['records'];
  expect(ownersOf({ records }).map(({ name }) => name)).toEqual(['Ben', 'Ada']);
  const f = [['amount', 'GTE', '5']];
  const two = withOwner(withOwner(f, 'a'), 'b');
  expect(two).toEqual([...f, ['responsible', 'IN', ['a', 'b']]]);
  expect(chosenOwners(two)).toEqual(['a', 'b']);
  expect(withOwner(withOwner(two, 'a'), 'b')).toEqual(f);
});
