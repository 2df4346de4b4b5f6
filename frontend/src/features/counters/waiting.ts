/** The conditions that show just what a counter counts, as addresses write them. Pure. */
import type { Filter } from '@/gql/graphql';
import type { Counters } from './queries';

export type Figure = 'overdue' | 'today' | 'incoming' | Neglect;
/** What counts items and not what is planned with them: each is a field of theirs (R31). */
type Neglect = 'idle' | 'unattended';
export const FIGURES: readonly Figure[] = ['overdue', 'today', 'incoming', 'idle', 'unattended'];

const isNeglect = (figure: Figure): figure is Neglect => figure === 'idle' || figure === 'unattended';

const is = (field: string, op: Filter['op'], value: unknown): Filter => ({ field, op, value });
const isOut = is('direction', 'NE', 'IN');

const ACTIVITIES: Record<Exclude<Figure, Neglect>, readonly Filter[]> = {
  overdue: [isOut, is('deadline', 'LT', '@now')],
  today: [isOut, is('deadline', 'EQ', '@today'), is('deadline', 'GTE', '@now')],
  incoming: [is('direction', 'EQ', 'IN')],
};

/** What a filter of items holds to leave only those that count; whose they are says `mine` where items say it. */
export function conditionsOf(figure: Figure, mode: Counters['mode']): readonly unknown[] {
  if (isNeglect(figure)) return [[figure, 'EQ', true]];
  const own = mode === 'ACTIVITY_RESPONSIBLE' ? [is('responsible', 'EQ', '@me')] : [];
  const all = [is('isCompleted', 'EQ', false), ...ACTIVITIES[figure], ...own];
  return [{ field: 'activities', op: 'ANY', where: { all } }];
}

/** Whether items have to be one's own for a figure. */
export const isOfOwnItems = (figure: Figure, mode: Counters['mode']) =>
  isNeglect(figure) || mode === 'ITEM_RESPONSIBLE';

const text = (part: unknown) => JSON.stringify(part);

export const isAsked = (f: readonly unknown[], conditions: readonly unknown[]): boolean => {
  const asked = new Set(f.map(text));
  return conditions.every((part) => asked.has(text(part)));
};

export const without = (f: readonly unknown[], conditions: readonly unknown[]): readonly unknown[] => {
  const dropped = new Set(conditions.map(text));
  return f.filter((part) => !dropped.has(text(part)));
};
