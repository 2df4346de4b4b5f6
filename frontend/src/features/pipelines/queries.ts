/** The pipelines one may see: by name, and with their stages. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { PipelineChoicesQuery, PipelineKind, PipelineStagesQuery } from '@/gql/graphql';
import { opened } from '@/live/opening';
import { request } from '@/live/transport';

graphql(`
  fragment PipelineChoiceFields on Pipeline {
    id
    number
    name
    isDefault
  }
`);

const PipelineChoicesDocument = graphql(`
  query PipelineChoices($kind: PipelineKind!) {
    pipelines(kind: $kind) {
      ...PipelineChoiceFields
    }
  }
`);

const PipelineStagesDocument = graphql(`
  query PipelineStages($kind: PipelineKind!) {
    pipelines(kind: $kind) {
      id
      name
      isDefault
      stages {
        id
        name
        color
        semantics
      }
    }
  }
`);

export type PipelineStages = PipelineStagesQuery['pipelines'][number];
export type PipelineChoice = PipelineChoicesQuery['pipelines'][number];

export const pipelineChoicesOf = (kind: PipelineKind) =>
  queryOptions({
    queryKey: ['pipelines', 'choices', kind],
    queryFn: async (): Promise<readonly PipelineChoice[]> =>
      (kind === 'DEAL' ? await opened('pipelines') : undefined) ??
      (await request(PipelineChoicesDocument, { kind })).pipelines,
  });

/** Those of deals. */
export const pipelineChoicesQuery = pipelineChoicesOf('DEAL');

/** Where new items of a kind may begin, and others go. */
export const pipelineStagesOf = (kind: PipelineKind) =>
  queryOptions({
    queryKey: ['pipelines', 'stages', kind],
    queryFn: async (): Promise<readonly PipelineStages[]> =>
      (await request(PipelineStagesDocument, { kind })).pipelines,
  });
