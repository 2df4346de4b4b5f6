/** What all columns of a board come to, and who is responsible for its cards. Pure. */
import type { Board } from '@/live/board/board';
import type { View } from '@/live/board/view';

/** Of the stages in progress, in the base currency; null while there are none. */
export type Total = { count: number; sum: string; weighted: string; currency: string };

export function totalOf({ columns }: Pick<View, 'columns'>): Total | null {
  const open = [...columns.values()].filter(({ stage }) => stage.semantics === 'IN_PROGRESS');
  const [first] = open;
  if (!first) return null;
  const added = (of: 'sum' | 'weightedSum') =>
    String(Math.round(open.reduce((all, column) => all + Number(column[of].amount), 0) * 100) / 100);
  return {
    count: open.reduce((all, { count }) => all + count, 0),
    sum: added('sum'),
    weighted: added('weightedSum'),
    currency: first.sum.currency,
  };
}

export type Owner = { id: string; name: string };

/** Those with the most cards first. */
export function ownersOf({ records }: Pick<Board, 'records'>): readonly Owner[] {
  const owners = new Map<string, Owner & { cards: number }>();
  for (const { card } of records.values()) {
    if (!card) continue;
    const { id, name } = card.responsible;
    owners.set(id, { id, name, cards: (owners.get(id)?.cards ?? 0) + 1 });
  }
  return [...owners.values()]
    .sort((one, other) => other.cards - one.cards || one.name.localeCompare(other.name))
    .map(({ id, name }) => ({ id, name }));
}

const OWNERS = 'responsible';
const isOfOwners = (part: unknown): part is [string, string, readonly string[]] =>
  Array.isArray(part) && part[0] === OWNERS && part[1] === 'IN' && Array.isArray(part[2]);

/** Whose cards a filter shows, as the address writes it. */
export const chosenOwners = (f: readonly unknown[]): readonly string[] => f.find(isOfOwners)?.[2] ?? [];

export function withOwner(f: readonly unknown[], id: string): readonly unknown[] {
  const chosen = chosenOwners(f);
  const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  const others = f.filter((part) => !isOfOwners(part));
  return next.length > 0 ? [...others, [OWNERS, 'IN', next]] : others;
}
