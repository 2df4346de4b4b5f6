/** The orders that a board's options offer, each as one begins with it (B14). */
import type { Sorting } from '@/lib/sorting';
import { isByHand, type Order } from '@/live/board/order';

export const OFFERED = [
  { field: 'rank', direction: 'ASC' },
  { field: 'nextActivityAt', direction: 'ASC' },
  { field: 'amount', direction: 'DESC' },
  { field: 'createdAt', direction: 'ASC' },
  { field: 'stageSince', direction: 'ASC' },
  { field: 'expectedCloseDate', direction: 'ASC' },
] as const satisfies readonly Sorting[];

export type OfferedField = (typeof OFFERED)[number]['field'];

/** What it is called by: what comes first counts first. Null: by hand. */
export function sortedBy(order: Order): OfferedField | null {
  const field = OFFERED.find((one) => one.field === order[0].field)?.field;
  return isByHand(order) ? null : (field ?? null);
}

/** As it is, but from its end. */
export const turned = (order: Order): readonly Sorting[] =>
  order.map(({ field, direction }) => ({ field, direction: direction === 'ASC' ? 'DESC' : 'ASC' }));
