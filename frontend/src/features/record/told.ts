/** What a timeline tells of: every kind of entry there are words for. A deal put higher in its column is no news. */
export const TOLD = [
  'company.created',
  'company.updated',
  'company.deleted',
  'company.restored',
  'contact.created',
  'contact.updated',
  'contact.deleted',
  'contact.restored',
  'deal.created',
  'deal.updated',
  'deal.moved',
  'deal.closed',
  'deal.reopened',
  'deal.deleted',
  'deal.restored',
  'activity.created',
  'activity.updated',
  'activity.completed',
  'activity.reopened',
  'activity.rescheduled',
  'activity.bound',
  'activity.unbound',
  'activity.deleted',
  'activity.restored',
  'requisites.added',
  'requisites.updated',
  'requisites.deleted',
  'comment.added',
  'comment.updated',
  'comment.deleted',
  'comment.pinned',
  'comment.unpinned',
] as const;

export type Told = (typeof TOLD)[number];

export const isTold = (kind: string): kind is Told => TOLD.some((known) => known === kind);
