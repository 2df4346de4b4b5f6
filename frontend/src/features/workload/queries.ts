/** Who looks after how much of a pipeline, and what of it is neglected (R31). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { PipelineKind, WorkloadQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

const WorkloadDocument = graphql(`
  query Workload($kind: ItemKind!, $pipelineId: ID!) {
    workload(kind: $kind, pipelineId: $pipelineId) {
      pipeline {
        id
        stages {
          id
          name
          color
          semantics
        }
      }
      cells {
        user {
          id
          name
        }
        stageId
        count
        amount {
          amount
          currency
        }
        overdue
        unattended
        idle
      }
    }
  }
`);

/** That something has happened in a pipeline: what, the numbers will say. */
export const WorkloadNewsDocument = graphql(`
  subscription WorkloadNews($pipelineId: ID!, $after: String) {
    boardEvents(pipelineId: $pipelineId, after: $after) {
      cursor
      type
    }
  }
`);

export type Workload = WorkloadQuery['workload'];
export type Cell = Workload['cells'][number];

const CLOCK = 60_000; // ms: deadlines pass by themselves, and lists find what is late by the minute

export const workloadQuery = (kind: PipelineKind, pipelineId: string | undefined) =>
  queryOptions({
    queryKey: ['workload', pipelineId],
    queryFn: async () => (await request(WorkloadDocument, { kind, pipelineId: pipelineId ?? '' })).workload,
    enabled: pipelineId !== undefined,
    refetchInterval: CLOCK,
    staleTime: 0,
  });
