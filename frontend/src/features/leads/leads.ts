/** Leads, as what stands on stages (R20, R21). */
import { CompleteLead } from '@/features/completing';
import { useMe } from '@/features/session';
import type { StagedKind } from '@/features/staged';
import { lazy } from '@/lib/lazy';
import { createLeadAt, leadQuery, leadWriting, reachOfLead } from './queries';

export const LEADS: StagedKind = {
  kind: 'LEAD',
  name: 'lead',
  words: ['leads'],
  places: {
    board: '/leads/board',
    pipeline: (number) => `/leads/kanban/${number}`,
    list: '/leads/list',
    activities: '/leads/activities',
    workload: '/leads/workload',
    item: (number) => `/leads/${number}`,
  },
  writing: leadWriting,
  failure: { name: 'junkReason', inputName: 'junkReasonId', pickList: 'JUNK_REASON' },
  create: createLeadAt,
  reach: reachOfLead,
  prefetch: (queryClient, number) => void queryClient.prefetchQuery(leadQuery(number)),
  Panel: lazy(async () => ({ default: (await import('./LeadPanel')).LeadPanel })),
  New: lazy(async () => ({ default: (await import('./NewLeadDialog')).NewLeadDialog })),
  alike: null,
  // What is made of it then is to be asked (R27).
  completesApart: CompleteLead,
  // Where the company works without leads none is open (R7).
  useIsWorked: () => useMe().sections.includes('LEADS'),
  list: {
    kind: 'LEAD',
    node: 'Lead',
    one: 'lead',
    many: 'leads',
    plural: 'Leads',
    listKey: ['leads'],
    usualColumns: [
      'title',
      'stage',
      'fullName',
      'phones',
      'emails',
      'source',
      'amount',
      'responsible',
      'createdAt',
    ],
    usualSorting: [{ field: 'createdAt', direction: 'DESC' }],
  },
};
