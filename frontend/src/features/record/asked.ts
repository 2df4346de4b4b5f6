/** What is asked of a timeline: which kinds of entries, and whether with those of related items. */
import { TOLD, type Told } from '@/features/happenings';

export const FILTERS = ['all', 'comments', 'activities', 'changes', 'views'] as const;
export type Filter = (typeof FILTERS)[number];
export type Asked = { filter: Filter; related: boolean };

const isOf = (noun: string) => (kind: Told) => kind.startsWith(`${noun}.`);

const TAKEN: Record<Filter, (kind: Told) => boolean> = {
  /** Who has opened it is told to whoever asks for just that. */
  all: (kind) => !isOf('record')(kind),
  comments: (kind) => kind === 'comment.added',
  /** What is planned, and what took place. */
  activities: (kind) => isOf('activity')(kind) || isOf('event')(kind),
  changes: (kind) => !['comment', 'activity', 'event', 'entry', 'record'].some((noun) => isOf(noun)(kind)),
  views: isOf('record'),
};

export const kindsOf = (filter: Filter): readonly Told[] => TOLD.filter(TAKEN[filter]);
