/** Deals, as what stands on stages. What is not needed at first comes when it is. */
import { lazy } from '@/lib/lazy';
import { dealWriting } from '@/live/board/dealWriting';
import type { StagedKind } from './kind';

const newDeals = () => import('@/features/newDeal');

export const DEALS: StagedKind = {
  kind: 'DEAL',
  name: 'deal',
  words: [],
  places: {
    board: '/deals/board',
    pipeline: (number) => `/deals/kanban/${number}`,
    list: '/deals/list',
    activities: '/deals/activities',
    workload: '/deals/workload',
    item: (number) => `/deals/${number}`,
  },
  writing: dealWriting,
  failure: { name: 'lossReason', inputName: 'lossReasonId', pickList: 'LOSS_REASON' },
  create: async (title, where) => (await newDeals()).createDealAt(title, where),
  reach: async (number) => (await newDeals()).reachOfDeal(number),
  prefetch: (queryClient, number) =>
    void import('@/features/record').then(({ dealQuery }) => queryClient.prefetchQuery(dealQuery(number))),
  Panel: lazy(async () => ({ default: (await import('@/features/record')).DealPanel })),
  New: lazy(async () => ({ default: (await newDeals()).NewDealIn })),
  alike: async (text) => (await newDeals()).alikeDeals(text),
  list: {
    kind: 'DEAL',
    node: 'Deal',
    one: 'deal',
    many: 'deals',
    plural: 'Deals',
    listKey: ['deals'],
    usualColumns: ['title', 'stage', 'amount', 'expectedCloseDate', 'company', 'responsible', 'createdAt'],
    usualSorting: [{ field: 'createdAt', direction: 'DESC' }],
  },
};
