/** The record on whose basis another is made. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';

const BasisDocument = graphql(`
  query Basis($id: ID!) {
    node(id: $id) {
      __typename
      ... on Contact {
        id
        title
        primaryCompany {
          id
          title
        }
      }
      ... on Company {
        id
        title
      }
    }
  }
`);

const named = (record: { id: string; title: string } | null | undefined): Pick | null =>
  record ? { id: record.id, name: record.title } : null;

/** What a new record begins with. */
export type Basis = { title: string; contact: Pick | null; company: Pick | null };

export const basisQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['basis', itemId],
    queryFn: async (): Promise<Basis> => {
      const { node } = await request(BasisDocument, { id: itemId });
      if (node?.__typename === 'Contact')
        return { title: node.title, contact: named(node), company: named(node.primaryCompany) };
      if (node?.__typename === 'Company') return { title: node.title, contact: null, company: named(node) };
      return { title: '', contact: null, company: null };
    },
    gcTime: 0,
  });
