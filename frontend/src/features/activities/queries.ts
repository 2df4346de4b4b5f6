/** Activities of any item, in a list. */
import { graphql } from '@/gql';
import type { Filter, MyActivityFragment } from '@/gql/graphql';
import type { Page } from '@/lib/useKeysetList';
import { request } from '@/live/transport';

graphql(`
  fragment MyActivity on Activity {
    id
    number
    type
    subject
    deadline
    isCompleted
    priority
    responsible {
      id
      name
    }
    hiddenItems
    access {
      canUpdate
    }
    items {
      __typename
      id
      number
      title
    }
  }
`);

const MyActivitiesDocument = graphql(`
  query MyActivities($filter: Filter, $search: String, $sort: [Sort!], $after: String) {
    activities(filter: $filter, search: $search, sort: $sort, first: 50, after: $after) {
      nodes {
        ...MyActivity
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export type MyActivity = MyActivityFragment;

/** Requests about lists of activities begin so, in the cache. */
export const ACTIVITIES = ['activities'] as const;

export const ActivityNewsDocument = graphql(`
  subscription ActivityNews($filter: Filter, $search: String, $after: String) {
    listEvents(kind: ACTIVITY, filter: $filter, search: $search, after: $after) {
      cursor
      type
    }
  }
`);

/** What is planned alone begins with what is due first; where done ones are among them, with what is due last. */
export type AskedDays = { filter: Filter | null; search: string | null; isPlannedAlone: boolean };

export async function fetchActivities(
  { filter, search, isPlannedAlone }: AskedDays,
  after: string | null,
): Promise<Page<MyActivity>> {
  const sort = [{ field: 'deadline', direction: isPlannedAlone ? ('ASC' as const) : ('DESC' as const) }];
  return (await request(MyActivitiesDocument, { filter, search, sort, after })).activities;
}
