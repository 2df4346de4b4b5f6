/** A deal as one line in the page of another record. */
import { graphql } from '@/gql';
import type { DealLineFragment } from '@/gql/graphql';

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

export type DealLine = DealLineFragment;
