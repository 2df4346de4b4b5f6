/** The columns on the screen: their colours, and where a card goes by keys. */
import type { ActivityColumn } from '@/gql/graphql';
import type { Agenda } from '@/live/agenda/agenda';
import type { ShownStage } from '../steps';

export const COLORS: Record<ActivityColumn, string> = {
  OVERDUE: 'var(--danger)',
  TODAY: 'var(--today)',
  THIS_WEEK: '#3b82f6',
  NEXT_WEEK: '#4f5bd5',
  LATER: '#8b5cf6',
  NO_DEADLINE: 'var(--ink-3)',
};

/** As the keys walk along them. */
export const shownIn = (agenda: Agenda): readonly ShownStage[] =>
  agenda.map(({ id, cards }) => ({ id, ids: cards.map((card) => card.id) }));

export const takes = (agenda: Agenda, column: ActivityColumn): boolean =>
  agenda.find(({ id }) => id === column)?.deadline != null;

/** The column beside the one in which a card stands; undefined at the end of the road, or for one that isn't there. */
export function beside(agenda: Agenda, cardId: string, step: 1 | -1): ActivityColumn | undefined {
  const at = agenda.findIndex(({ cards }) => cards.some(({ id }) => id === cardId));
  return at < 0 ? undefined : agenda[at + step]?.id;
}
