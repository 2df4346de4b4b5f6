/** What is asked of a timeline: which kinds of entries, and whether with those of related items. */
import { TOLD, type Told } from '@/features/happenings';

export const FILTERS = ['all', 'comments', 'activities', 'changes'] as const;
export type Filter = (typeof FILTERS)[number];
export type Asked = { filter: Filter; related: boolean };

const isOf = (noun: string) => (kind: Told) => kind.startsWith(`${noun}.`);

const TAKEN: Record<Filter, (kind: Told) => boolean> = {
  all: () => true,
  comments: (kind) => kind === 'comment.added',
  /** What is planned, and what took place. */
  activities: (kind) => isOf('activity')(kind) || isOf('event')(kind),
  changes: (kind) => !['comment', 'activity', 'event', 'entry'].some((noun) => isOf(noun)(kind)),
};

export const kindsOf = (filter: Filter): readonly Told[] => TOLD.filter(TAKEN[filter]);
