/** What this browser knows of an activities view: columns with their first cards, and how what is read goes into them. Pure. */
import type { ActivityColumn } from '@/gql/graphql';
import type { Card } from '@/live/board/board';
import type { FetchedAgenda, FetchedColumn } from './documents';

/** `dueAt`: the soonest deadline that the server orders by; null stands last. `canMove`: the person may move it. */
export type AgendaCard = { id: string; dueAt: string | null; canMove: boolean; card: Card };
type Place = Pick<AgendaCard, 'dueAt'> & { card: Pick<Card, 'number'> };

/**
 * `edge`: the last card of the pages that were read, with the server's cursor behind it; null where the column is known to
 * its end. Nothing is known of what stands beyond it, so nothing of that is shown.
 */
export type AgendaColumn = {
  id: ActivityColumn;
  count: number;
  /** When something is due that is put there; null where nothing can be. */
  deadline: string | null;
  cards: readonly AgendaCard[];
  edge: { at: Place; cursor: string } | null;
};

export type Agenda = readonly AgendaColumn[];

function compare(one: Place, other: Place): number {
  if (one.dueAt === other.dueAt) return one.card.number - other.card.number;
  if (one.dueAt === null || other.dueAt === null) return one.dueAt === null ? 1 : -1;
  return Date.parse(one.dueAt) - Date.parse(other.dueAt);
}

/** What went between finding it and reading it has no face. */
const cardsOf = ({ cards }: FetchedColumn): readonly AgendaCard[] =>
  cards.flatMap(({ id, dueAt = null, canMove, card }) => (card ? [{ id, dueAt, canMove, card }] : []));

function edgeOf({ pageInfo }: FetchedColumn, cards: readonly AgendaCard[]): AgendaColumn['edge'] {
  const at = cards.at(-1);
  return pageInfo.hasNextPage && pageInfo.endCursor && at ? { at, cursor: pageInfo.endCursor } : null;
}

export const agendaOf = ({ columns }: FetchedAgenda): Agenda =>
  columns.map((column) => {
    const { column: id, count, deadline = null } = column;
    const cards = cardsOf(column);
    return { id, count, deadline, cards, edge: edgeOf(column, cards) };
  });

const without = (column: AgendaColumn, ids: ReadonlySet<string>) =>
  column.cards.some(({ id }) => ids.has(id)) ? column.cards.filter(({ id }) => !ids.has(id)) : column.cards;

/** Another page of a column, behind what was known of it, and newer: what it tells of stands nowhere else. */
export function withPage(agenda: Agenda, page: FetchedColumn): Agenda {
  const more = cardsOf(page);
  const told = new Set(more.map(({ id }) => id));
  return agenda.map((column) => {
    const stay = without(column, told);
    if (column.id !== page.column) return stay === column.cards ? column : { ...column, cards: stay };
    return {
      ...column,
      count: page.count,
      cards: [...stay, ...more].sort(compare),
      edge: edgeOf(page, more),
    };
  });
}

/** Some items as they were read anew: they stand where they do now, or are gone. */
export function withRead(agenda: Agenda, ids: Iterable<string>, read: FetchedAgenda): Agenda {
  const gone = new Set(ids);
  const found = new Map(read.columns.map((column) => [column.column, column]));
  return agenda.map((column) => {
    const told = found.get(column.id);
    if (!told) return column;
    const isKnown = (card: AgendaCard) => column.edge === null || compare(card, column.edge.at) <= 0;
    const stay = without(column, gone);
    const join = cardsOf(told).filter(isKnown);
    const cards = join.length > 0 ? [...stay, ...join].sort(compare) : stay;
    return { ...column, count: told.count, deadline: told.deadline ?? null, cards };
  });
}

/** As it will be once the server has moved an item: due when the column says, on the face of its card as well. */
export function withMove(agenda: Agenda, itemId: string, to: ActivityColumn): Agenda {
  const from = agenda.find(({ cards }) => cards.some(({ id }) => id === itemId));
  const moved = from?.cards.find(({ id }) => id === itemId);
  const deadline = agenda.find(({ id }) => id === to)?.deadline;
  if (!from || !moved || !deadline) return agenda;
  const { nextActivity } = moved.card;
  const card = nextActivity ? { ...moved.card, nextActivity: { ...nextActivity, deadline } } : moved.card;
  const there = { ...moved, dueAt: deadline, card };
  return agenda.map((column) => {
    const away = column === from ? 1 : 0;
    const here = column.id === to ? 1 : 0;
    if (!away && !here) return column;
    const stay = without(column, new Set([itemId]));
    const cards = here ? [...stay, there].sort(compare) : stay;
    return { ...column, count: column.count - away + here, cards };
  });
}
