/** What a person changes about himself, and the keys he gives to programs. */
import { queryOptions } from '@tanstack/react-query';
import type { Me } from '@/features/session';
import { graphql } from '@/gql';
import type { ApiTokenLineFragment, ProfileInput } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment ApiTokenLine on ApiToken {
    id
    name
    createdAt
    lastUsedAt
    expiresAt
  }
`);

const UpdateProfileDocument = graphql(`
  mutation UpdateProfile($input: ProfileInput!) {
    updateProfile(input: $input) {
      me {
        ...MeFields
      }
    }
  }
`);

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $new: String!) {
    changePassword(current: $current, new: $new) {
      me {
        ...MeFields
      }
    }
  }
`);

const ApiTokensDocument = graphql(`
  query ApiTokens {
    apiTokens {
      ...ApiTokenLine
    }
  }
`);

const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($name: String!, $expiresAt: DateTime) {
    createApiToken(name: $name, expiresAt: $expiresAt) {
      apiToken {
        ...ApiTokenLine
      }
      secret
    }
  }
`);

const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`);

export type ApiToken = ApiTokenLineFragment;

export async function updateProfile(input: ProfileInput): Promise<Me> {
  return (await request(UpdateProfileDocument, { input })).updateProfile.me;
}

export async function changePassword(passwords: { current: string; new: string }): Promise<Me> {
  return (await request(ChangePasswordDocument, passwords)).changePassword.me;
}

export const apiTokensQuery = queryOptions({
  queryKey: ['apiTokens'],
  queryFn: async (): Promise<readonly ApiToken[]> => (await request(ApiTokensDocument)).apiTokens,
});

/** The secret is in this answer and never again. */
export async function createApiToken(
  name: string,
  expiresAt: string | null,
): Promise<{ apiToken: ApiToken; secret: string }> {
  return (await request(CreateApiTokenDocument, { name, expiresAt })).createApiToken;
}

export async function revokeApiToken(id: string): Promise<void> {
  await request(RevokeApiTokenDocument, { id });
}
