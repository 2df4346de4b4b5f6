/** The workload of a pipeline, read anew whenever something happens in it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PipelineKind } from '@/gql/graphql';
import { followLog } from '@/live/subscription';
import { WorkloadNewsDocument, workloadQuery } from './queries';

const GATHERING = 300; // ms in which news are put together into one request

export function useWorkload(kind: PipelineKind, pipelineId: string | undefined) {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (pipelineId === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { queryKey } = workloadQuery(kind, pipelineId);
    const read = () => {
      timer = undefined;
      void queryClient.invalidateQueries({ queryKey });
    };
    const stop = followLog({
      document: WorkloadNewsDocument,
      variables: { pipelineId },
      after: null,
      pick: ({ boardEvents }) => boardEvents,
      // Also READY: what happened between reading and following.
      onMessage: () => {
        timer ??= setTimeout(read, GATHERING);
      },
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [kind, pipelineId, queryClient]);
  return useQuery(workloadQuery(kind, pipelineId));
}
