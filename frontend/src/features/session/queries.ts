/** Who is at work here: the installation, which anyone may read, and the signed-in person. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { InstallationQuery, MeFieldsFragment, ProfileInput } from '@/gql/graphql';
import { opened } from '@/live/opening';
import { request } from '@/live/transport';

graphql(`
  fragment MeFields on Me {
    user {
      id
      number
      name
      email
      avatarUrl
    }
    timeZone
    locale
    theme
    readsItems
    sections
    isAdmin
    baseCurrency
    currencies {
      code
      format
    }
    today
    canManagePipelines
    flags
  }
`);

const InstallationDocument = graphql(`
  query Installation {
    installation {
      needsOwner
      setupNeedsToken
      version
      baseCurrency
      isDemo
      demoPeople {
        id
        name
        role
      }
    }
  }
`);

const MeDocument = graphql(`
  query Me {
    me {
      ...MeFields
    }
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

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export type Me = MeFieldsFragment;
export type Installation = InstallationQuery['installation'];

export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: async (): Promise<Installation> => (await request(InstallationDocument)).installation,
  staleTime: 60_000,
});

/** Fails with UNAUTHENTICATED when nobody is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => (await opened('me')) ?? (await request(MeDocument)).me,
  staleTime: 60_000,
});

export async function updateProfile(input: ProfileInput): Promise<Me> {
  return (await request(UpdateProfileDocument, { input })).updateProfile.me;
}

export async function signOut(): Promise<void> {
  await request(SignOutDocument);
}
