/** The pipelines to choose from: on the board, and in the palette. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { PipelineChoicesQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

const PipelineChoicesDocument = graphql(`
  query PipelineChoices {
    pipelines {
      id
      number
      name
      isDefault
    }
  }
`);

export type PipelineChoice = PipelineChoicesQuery['pipelines'][number];

export const pipelineChoicesQuery = queryOptions({
  queryKey: ['pipelines', 'choices'],
  queryFn: async (): Promise<readonly PipelineChoice[]> => (await request(PipelineChoicesDocument)).pipelines,
});
