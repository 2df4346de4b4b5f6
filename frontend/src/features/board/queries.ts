/** What the board's screen asks besides the board itself: its first cards, and new deals. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { DealInput, DealReachQuery } from '@/gql/graphql';
import { type BoardScope, fetchBoard } from '@/live/board/session';
import { request } from '@/live/transport';

const CreateDealDocument = graphql(`
  mutation CreateDeal($input: DealInput!) {
    createDeal(input: $input) {
      deal {
        id
        number
        title
      }
    }
  }
`);

const DealReachDocument = graphql(`
  query DealReach($number: Int!) {
    deal(number: $number) {
      id
      primaryContact {
        ...Reach
      }
      company {
        ...Reach
      }
    }
  }
`);

graphql(`
  fragment Reach on Reachable {
    phones {
      value
    }
    emails {
      value
    }
  }
`);

/** Its messages keep it current, so it is never fetched twice; while a search runs, what was shown before stays. */
export const boardQuery = (scope: BoardScope) =>
  queryOptions({
    queryKey: ['board', scope],
    queryFn: async () => ({ scope, fetched: await fetchBoard(scope) }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });

export async function createDeal(input: DealInput): Promise<{ number: number; title: string }> {
  return (await request(CreateDealDocument, { input })).createDeal.deal;
}

export async function reachOf(number: number): Promise<DealReachQuery['deal']> {
  return (await request(DealReachDocument, { number })).deal;
}
