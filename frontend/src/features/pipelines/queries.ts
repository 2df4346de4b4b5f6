/** The pipelines one may see: by name, and with their stages. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { PipelineChoicesQuery, PipelineStagesQuery } from '@/gql/graphql';
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
  query PipelineChoices {
    pipelines {
      ...PipelineChoiceFields
    }
  }
`);

const PipelineStagesDocument = graphql(`
  query PipelineStages {
    pipelines {
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

export const pipelineChoicesQuery = queryOptions({
  queryKey: ['pipelines', 'choices'],
  queryFn: async (): Promise<readonly PipelineChoice[]> =>
    (await opened('pipelines')) ?? (await request(PipelineChoicesDocument)).pipelines,
});

/** Where new items may begin, and others go. */
export const pipelineStagesQuery = queryOptions({
  queryKey: ['pipelines', 'stages'],
  queryFn: async (): Promise<readonly PipelineStages[]> => (await request(PipelineStagesDocument)).pipelines,
});
