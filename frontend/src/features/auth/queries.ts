/** Coming in: the first owner, the sign-in, and the demo's one-click people. */
import type { Me } from '@/features/session';
import { graphql } from '@/gql';
import type { SetUpInput } from '@/gql/graphql';
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

export async function setUp(input: SetUpInput): Promise<Me> {
  return (await request(SetUpDocument, { input })).setUp.me;
}

export async function signIn(credentials: { email: string; password: string }): Promise<Me> {
  return (await request(SignInDocument, credentials)).signIn.me;
}

export async function signInAsDemo(userId: string): Promise<Me> {
  return (await request(SignInAsDemoDocument, { userId })).signInAsDemo.me;
}
