/** A deal as one line in the page of another record. */
import { graphql } from '@/gql';
import type { DealLineFragment } from '@/gql/graphql';
import type { Page } from '@/lib/useKeysetList';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';

graphql(`
  fragment DealLine on Deal {
    id
    number
    title
    amount {
      amount
      currency
    }
    stage {
      name
      color
    }
    responsible {
      id
      name
    }
  }
`);

graphql(`
  fragment DealLines on DealConnection {
    nodes {
      ...DealLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const DealPicksDocument = graphql(`
  query DealPicks($search: String) {
    deals(search: $search, first: 20) {
      nodes {
        id
        title
      }
    }
  }
`);

const MoreDealsDocument = graphql(`
  query MoreDeals($id: ID!, $after: String) {
    node(id: $id) {
      ... on Company {
        deals(first: 50, after: $after, sort: [{ field: "createdAt", direction: DESC }]) {
          ...DealLines
        }
      }
      ... on Contact {
        deals(first: 50, after: $after, sort: [{ field: "createdAt", direction: DESC }]) {
          ...DealLines
        }
      }
    }
  }
`);

/** Of a company or a contact, behind a place in their order. */
export async function fetchMoreDeals(ownerId: string, after: string | null): Promise<Page<DealLine>> {
  const { node } = await request(MoreDealsDocument, { id: ownerId, after });
  return node && 'deals' in node ? node.deals : { nodes: [], pageInfo: { hasNextPage: false } };
}

export async function searchDeals(text: string): Promise<readonly Pick[]> {
  const { deals } = await request(DealPicksDocument, { search: text || null });
  return deals.nodes.map(({ id, title }) => ({ id, name: title }));
}

export type DealLine = DealLineFragment;
