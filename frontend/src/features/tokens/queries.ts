/** The tokens by which programs act: as oneself, or as a service with an account of its own. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ApiTokenLineFragment, CreateApiTokenMutationVariables } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment ApiTokenLine on ApiToken {
    id
    name
    scopes
    allowedOrigins
    createdAt
    lastUsedAt
    expiresAt
  }
`);

const ApiTokensDocument = graphql(`
  query ApiTokens($serviceId: ID) {
    apiTokens(serviceId: $serviceId) {
      ...ApiTokenLine
    }
  }
`);

const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken(
    $name: String!
    $expiresAt: DateTime
    $scopes: [TokenScope!]
    $allowedOrigins: [String!]
    $serviceId: ID
  ) {
    createApiToken(
      name: $name
      expiresAt: $expiresAt
      scopes: $scopes
      allowedOrigins: $allowedOrigins
      serviceId: $serviceId
    ) {
      apiToken {
        ...ApiTokenLine
      }
      secret
    }
  }
`);

const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: ID!, $serviceId: ID) {
    revokeApiToken(id: $id, serviceId: $serviceId)
  }
`);

export type ApiToken = ApiTokenLineFragment;
export type NewToken = { apiToken: ApiToken; secret: string };

/** Those of a service; without one, one's own. */
export const apiTokensQuery = (serviceId: string | null) =>
  queryOptions({
    queryKey: ['apiTokens', serviceId],
    queryFn: async (): Promise<readonly ApiToken[]> =>
      (await request(ApiTokensDocument, { serviceId })).apiTokens,
  });

/** The secret is in this answer and never again. */
export async function createApiToken(token: CreateApiTokenMutationVariables): Promise<NewToken> {
  return (await request(CreateApiTokenDocument, token)).createApiToken;
}

export async function revokeApiToken(id: string, serviceId: string | null): Promise<void> {
  await request(RevokeApiTokenDocument, { id, serviceId });
}
