/** New deals, and where they may begin. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { BeginningsQuery, DealInput } from '@/gql/graphql';
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

const BeginningsDocument = graphql(`
  query Beginnings {
    pipelines {
      id
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

export type Beginning = BeginningsQuery['pipelines'][number];

/** Where new deals may begin: each pipeline's stages. */
export const beginningsQuery = queryOptions({
  queryKey: ['pipelines', 'beginnings'],
  queryFn: async (): Promise<readonly Beginning[]> => (await request(BeginningsDocument)).pipelines,
});

/** `operationId` is what takes it back; no deal where one may make what one does not see. */
export async function createDeal(
  input: DealInput,
): Promise<{ deal: { number: number } | null; operationId: string | null }> {
  return (await request(CreateDealDocument, { input })).createDeal;
}
