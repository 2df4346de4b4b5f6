/** What the person's own doing brings into the sums of a column or a lane, or takes out of them, before the server tells. Pure. */
import type { Card, Totals } from './board';

type Money = Totals['sum'];

/** None falls below nothing: of a card that one sees the sum may not tell yet. */
export const raised = (sum: Money, by: number): Money =>
  by === 0 ? sum : { ...sum, amount: Math.max(Number(sum.amount) + by, 0).toFixed(2) };

/**
 * What a card is worth in the base currency, as it is known and as the person sees it. An amount that was written anew in
 * another currency is worth what the one before it was until the server says otherwise.
 */
export const worthOf = (known: Card, seen: Card = known): number => {
  const { amount, amountBase } = known;
  const isTold = seen.amount === amount || seen.amount.currency !== amountBase.currency;
  return Number((isTold ? amountBase : seen.amount).amount);
};
