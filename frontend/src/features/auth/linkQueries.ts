/** A link by which somebody comes in: whom it lets in, and its one use. */
import { queryOptions } from '@tanstack/react-query';
import type { Me } from '@/features/session';
import { graphql } from '@/gql';
import type { ArrivalInput, EntryLinkQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

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
