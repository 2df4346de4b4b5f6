/** What the board's screen asks besides the board itself: its first cards, and how many went on. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
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

/** How many items went on from each stage; changes too slowly to be followed. */
export const conversionsQuery = (pipelineId: string) =>
  queryOptions({
    queryKey: ['conversions', pipelineId],
    queryFn: async () => (await request(StageConversionsDocument, { pipelineId })).stageConversions,
    staleTime: 300_000,
  });
