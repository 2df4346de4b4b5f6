/** What a person changes about himself, and the keys he gives to programs. */
import { queryOptions } from '@tanstack/react-query';
import type { Me } from '@/features/session';
import { graphql } from '@/gql';
import type {
  ApiTokenLineFragment,
  CreateApiTokenMutationVariables,
  DeviceLineFragment,
} from '@/gql/graphql';
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

graphql(`
  fragment DeviceLine on Device {
    id
    isApp
    browser
    system
    address
    signedInAt
    lastUsedAt
    isCurrent
  }
`);

const SetAvatarDocument = graphql(`
  mutation SetAvatar($image: String) {
    setAvatar(image: $image) {
      me {
        ...MeFields
      }
    }
  }
`);

const DevicesDocument = graphql(`
  query Devices {
    devices {
      ...DeviceLine
    }
  }
`);

const SignOutDeviceDocument = graphql(`
  mutation SignOutDevice($id: ID!) {
    signOutDevice(id: $id) {
      ...DeviceLine
    }
  }
`);

const SignOutElsewhereDocument = graphql(`
  mutation SignOutElsewhere {
    signOutElsewhere {
      ...DeviceLine
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
  mutation CreateApiToken(
    $name: String!
    $expiresAt: DateTime
    $scopes: [TokenScope!]
    $allowedOrigins: [String!]
  ) {
    createApiToken(
      name: $name
      expiresAt: $expiresAt
      scopes: $scopes
      allowedOrigins: $allowedOrigins
    ) {
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

export async function changePassword(passwords: { current: string; new: string }): Promise<Me> {
  return (await request(ChangePasswordDocument, passwords)).changePassword.me;
}

export const apiTokensQuery = queryOptions({
  queryKey: ['apiTokens'],
  queryFn: async (): Promise<readonly ApiToken[]> => (await request(ApiTokensDocument)).apiTokens,
});

/** The secret is in this answer and never again. */
export async function createApiToken(
  token: CreateApiTokenMutationVariables,
): Promise<{ apiToken: ApiToken; secret: string }> {
  return (await request(CreateApiTokenDocument, token)).createApiToken;
}

export async function setAvatar(image: string | null): Promise<Me> {
  return (await request(SetAvatarDocument, { image })).setAvatar.me;
}

export type Device = DeviceLineFragment;

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: async (): Promise<readonly Device[]> => (await request(DevicesDocument)).devices,
});

export async function signOutDevice(id: string): Promise<readonly Device[]> {
  return (await request(SignOutDeviceDocument, { id })).signOutDevice;
}

export async function signOutElsewhere(): Promise<readonly Device[]> {
  return (await request(SignOutElsewhereDocument)).signOutElsewhere;
}

export async function revokeApiToken(id: string): Promise<void> {
  await request(RevokeApiTokenDocument, { id });
}
