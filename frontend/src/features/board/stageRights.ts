/** On which stages this person may put deals, and make some: what the board offers before the server is asked (R73). */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useStagedKind } from '@/features/staged';
import { graphql } from '@/gql';
import type { Stage } from '@/live/board/board';
import { usePipeline, useSessionState } from '@/live/board/useBoard';
import { request } from '@/live/transport';
import type { Zone } from './zones';

const MyStageRightsDocument = graphql(`
  query MyStageRights($pipelineId: ID!) {
    myRights(pipelineId: $pipelineId) {
      stages {
        stageId
        canAdd
        canEnter
      }
    }
  }
`);

const KEY = 'my-stage-rights';

const stageRightsQuery = (pipelineId: string) =>
  queryOptions({
    queryKey: [KEY, pipelineId],
    queryFn: async () => (await request(MyStageRightsDocument, { pipelineId })).myRights.stages,
    staleTime: 300_000,
  });

/** The stages that take nothing from them, and those where they make nothing. Until it is known: none. */
export function useClosedStages(): ClosedStages {
  const { id, stages } = usePipeline();
  const closed = useClosedStagesOf(id);
  const { completesApart } = useStagedKind();
  return useMemo(() => {
    if (!completesApart) return closed;
    const failures = stages.filter(({ semantics }) => semantics === 'FAILURE').map((stage) => stage.id);
    return { ...closed, toAdd: new Set([...closed.toAdd, ...failures]) };
  }, [closed, completesApart, stages]);
}

export type ClosedStages = { toEnter: ReadonlySet<string>; toAdd: ReadonlySet<string> };

export function useClosedStagesOf(pipelineId: string): ClosedStages {
  const { data } = useQuery(stageRightsQuery(pipelineId));
  return useMemo(() => {
    const closed = (to: 'canEnter' | 'canAdd') =>
      new Set((data ?? []).filter((stage) => !stage[to]).map(({ stageId }) => stageId));
    return { toEnter: closed('canEnter'), toAdd: closed('canAdd') };
  }, [data]);
}

const MEANINGS: Partial<Record<Zone, Stage['semantics']>> = { won: 'SUCCESS', lost: 'FAILURE' };

/** Whether every stage with this meaning takes nothing from the person: then nothing of theirs is won, or lost. */
export const closesZone = (
  zone: Zone,
  stages: readonly Pick<Stage, 'id' | 'semantics'>[],
  closed: ReadonlySet<string>,
): boolean =>
  MEANINGS[zone] !== undefined &&
  stages.filter(({ semantics }) => semantics === MEANINGS[zone]).every(({ id }) => closed.has(id));

/** A change of rights begins the board anew, and so are they asked for again. */
export function useFreshStageRights(): void {
  const queryClient = useQueryClient();
  const isBehind = useSessionState(({ live }) => live.phase === 'catching-up');
  useEffect(() => {
    if (isBehind) void queryClient.invalidateQueries({ queryKey: [KEY] });
  }, [isBehind, queryClient]);
}
