/** The pipelines one may see, by name. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { PipelineChoicesQuery } from '@/gql/graphql';
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

export type PipelineChoice = PipelineChoicesQuery['pipelines'][number];

export const pipelineChoicesQuery = queryOptions({
  queryKey: ['pipelines', 'choices'],
  queryFn: async (): Promise<readonly PipelineChoice[]> =>
    (await opened('pipelines')) ?? (await request(PipelineChoicesDocument)).pipelines,
});
