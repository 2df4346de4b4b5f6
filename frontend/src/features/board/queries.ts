/** What the board's screen asks besides the board itself: its first cards, and what is like a new deal. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { DealReachQuery } from '@/gql/graphql';
import { i18n } from '@/lib/i18n';
import type { FetchedBoard } from '@/live/board/pages';
import type { BoardScope } from '@/live/board/reading';
import { firstBoard } from '@/live/board/reading';
import { GraphError, request } from '@/live/transport';
import { toast } from '@/ui/toast';
import { type BoardQuestion, scopeOf } from './filter';

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

/** Without its lanes where there would be too many of them, which is told. */
async function begun(scope: BoardScope): Promise<{ scope: BoardScope; fetched: FetchedBoard }> {
  try {
    return { scope, fetched: await firstBoard(scope) };
  } catch (error) {
    const isOfLanes = error instanceof GraphError && error.fields.some(({ path }) => path === 'lanes');
    if (!scope.lanes || !isOfLanes) throw error;
    toast.error(i18n.t('board:lanes.tooMany'));
    return begun({ ...scope, lanes: null });
  }
}

/** Its messages keep it current, so it is never fetched twice. Null: what is asked for is not known yet. While a search runs, what was shown before stays. */
export const boardQuery = (question: BoardQuestion | null) =>
  queryOptions({
    queryKey: ['board', question],
    enabled: question !== null,
    queryFn: async () => {
      if (!question) throw new Error('It is not known yet what is asked for');
      return begun(await scopeOf(question));
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });

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
