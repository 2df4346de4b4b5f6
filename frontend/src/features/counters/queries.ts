/** How much waits for the person who is signed in (R52). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { CounterFieldsFragment, CountersFieldsFragment } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment CounterFields on Counter {
    attention
    overdue
    today
    incoming
  }
`);

graphql(`
  fragment CountersFields on Counters {
    total {
      ...CounterFields
    }
    sections {
      kind
      idle
      unattended
      counter {
        ...CounterFields
      }
    }
    mode
  }
`);

const CountersDocument = graphql(`
  query Counters {
    counters {
      ...CountersFields
    }
  }
`);

export const CountersChangedDocument = graphql(`
  subscription CountersChanged {
    countersChanged {
      ...CountersFields
    }
  }
`);

export type Counter = CounterFieldsFragment;
export type Counters = CountersFieldsFragment;

/** Told as they change; asked for only where nothing tells them. */
export const countersQuery = queryOptions({
  queryKey: ['counters'],
  queryFn: async () => (await request(CountersDocument, {})).counters,
  staleTime: Number.POSITIVE_INFINITY,
});
