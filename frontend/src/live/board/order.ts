/**
 * In which order the cards of a column stand: by hand, or by values that every card bears, as the server sorts by them.
 * Pure.
 */
import type { Sorting } from '@/lib/sorting';
import type { Card } from './board';

type Value = string | number | null;

/** Times come in one form, in UTC, so that as texts they stand in order; so do ranks. */
const BORNE: Readonly<Record<string, (card: Card) => Value>> = {
  rank: ({ rank }) => rank,
  createdAt: ({ createdAt }) => createdAt,
  stageSince: ({ stageSince }) => stageSince,
  amount: ({ amountBase }) => Number(amountBase.amount),
  expectedCloseDate: ({ expectedCloseDate }) => expectedCloseDate,
  nextActivityAt: ({ nextActivity }) => nextActivity?.deadline ?? null,
};

/** What comes first counts first; what is alike in all of it stands by number. */
export type Order = readonly [Sorting, ...Sorting[]];

export const BY_HAND: Order = [{ field: 'rank', direction: 'ASC' }];

export const isByHand = ([{ field }]: Order): boolean => field === 'rank';

/** By hand, too, where a view sorts its list by what cards don't bear. */
export function orderOf(sorting: readonly Sorting[]): Order {
  const [first, ...further] = sorting;
  return first && sorting.every(({ field }) => field in BORNE) ? [first, ...further] : BY_HAND;
}

const sign = (direction: Sorting['direction']) => (direction === 'ASC' ? 1 : -1);

/** Nothing stands behind everything, whichever way round. */
export function compareIn(order: Order, one: Card, other: Card): number {
  for (const { field, direction } of order) {
    const [mine, its] = [BORNE[field]?.(one) ?? null, BORNE[field]?.(other) ?? null];
    if (mine === its) continue;
    if (mine === null) return 1;
    if (its === null) return -1;
    return mine < its ? -sign(direction) : sign(direction);
  }
  return (one.number - other.number) * sign(order[0].direction);
}
