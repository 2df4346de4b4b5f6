/** What the board's screen asks besides the board itself: its first cards, and new deals. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { DealInput, DealReachQuery } from '@/gql/graphql';
import { type BoardScope, fetchBoard } from '@/live/board/session';
import { request } from '@/live/transport';

const CreateDealDocument = graphql(`
  mutation CreateDeal($input: DealInput!) {
    createDeal(input: $input) {
      operationId
      deal {
        id
        number
        title
      }
    }
  }
`);

const StageConversionsDocument = graphql(`
  query StageConversions($pipelineId: ID!) {
    stageConversions(pipelineId: $pipelineId) {
      stageId
      departed
      advanced
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

const SimilarDocument = graphql(`
  query Similar($text: String!) {
    deals(search: $text, first: 10) {
      nodes {
        id
        number
        title
        stage {
          name
          semantics
        }
      }
    }
    companies(search: $text, first: 2) {
      nodes {
        id
        number
        title
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

/** `operationId` is what takes it back; no deal where one may make what one does not see. */
export async function createDeal(
  input: DealInput,
): Promise<{ deal: { number: number } | null; operationId: string | null }> {
  return (await request(CreateDealDocument, { input })).createDeal;
}

export async function reachOf(number: number): Promise<DealReachQuery['deal']> {
  return (await request(DealReachDocument, { number })).deal;
}

const SHOWN = 3;

/** Open deals and companies that bear this name, or part of it. */
export const similarQuery = (text: string) =>
  queryOptions({
    queryKey: ['similar', text],
    queryFn: async () => {
      const { deals, companies } = await request(SimilarDocument, { text });
      const open = deals.nodes.filter(({ stage }) => stage.semantics === 'IN_PROGRESS');
      return { deals: open.slice(0, SHOWN), companies: companies.nodes };
    },
    placeholderData: keepPreviousData,
  });

/** How many deals went on from each stage; changes too slowly to be followed. */
export const conversionsQuery = (pipelineId: string) =>
  queryOptions({
    queryKey: ['conversions', pipelineId],
    queryFn: async () => (await request(StageConversionsDocument, { pipelineId })).stageConversions,
    staleTime: 300_000,
  });
