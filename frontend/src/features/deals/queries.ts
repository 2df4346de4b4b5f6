/** A deal as one line in the page of another record. */
import { graphql } from '@/gql';
import type { DealLineFragment } from '@/gql/graphql';
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

export async function searchDeals(text: string): Promise<readonly Pick[]> {
  const { deals } = await request(DealPicksDocument, { search: text || null });
  return deals.nodes.map(({ id, title }) => ({ id, name: title }));
}

export type DealLine = DealLineFragment;
