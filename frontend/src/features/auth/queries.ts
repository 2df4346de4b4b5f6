/** Coming in: the first owner, the sign-in, and the demo's one-click people. */
import { queryOptions } from '@tanstack/react-query';
import type { Me } from '@/features/session';
import { graphql } from '@/gql';
import type { ArrivalInput, EntryLinkQuery, SetUpInput } from '@/gql/graphql';
import { request } from '@/live/transport';

const SetUpDocument = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) {
      me {
        ...MeFields
      }
    }
  }
`);

const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      me {
        ...MeFields
      }
    }
  }
`);

const SignInAsDemoDocument = graphql(`
  mutation SignInAsDemo($userId: ID!) {
    signInAsDemo(userId: $userId) {
      me {
        ...MeFields
      }
    }
  }
`);

const EntryLinkDocument = graphql(`
  query EntryLink($token: String!) {
    entryLink(token: $token) {
      isInvitation
      name
      email
    }
  }
`);

const EnterByLinkDocument = graphql(`
  mutation EnterByLink($token: String!, $input: ArrivalInput!) {
    enterByLink(token: $token, input: $input) {
      me {
        ...MeFields
      }
    }
  }
`);

export type EntryLink = EntryLinkQuery['entryLink'];

export const entryLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['entryLink', token],
    queryFn: async (): Promise<EntryLink> => (await request(EntryLinkDocument, { token })).entryLink,
    retry: false,
  });

export async function enterByLink(token: string, input: ArrivalInput): Promise<Me> {
  return (await request(EnterByLinkDocument, { token, input })).enterByLink.me;
}

export async function setUp(input: SetUpInput): Promise<Me> {
  return (await request(SetUpDocument, { input })).setUp.me;
}

export async function signIn(credentials: { email: string; password: string }): Promise<Me> {
  return (await request(SignInDocument, credentials)).signIn.me;
}

export async function signInAsDemo(userId: string): Promise<Me> {
  return (await request(SignInAsDemoDocument, { userId })).signInAsDemo.me;
}
