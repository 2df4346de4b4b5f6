/** The activities a person has before him, and what he does with them. */
import { graphql } from '@/gql';
import type { MyActivityFragment } from '@/gql/graphql';
import type { Page } from '@/lib/useKeysetList';
import { request } from '@/live/transport';

graphql(`
  fragment MyActivity on Activity {
    id
    type
    subject
    deadline
    isCompleted
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
  query MyActivities($filter: Filter, $after: String) {
    activities(filter: $filter, sort: [{ field: "deadline", direction: ASC }], first: 50, after: $after) {
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

const CompleteActivityDocument = graphql(`
  mutation CompleteMyActivity($id: ID!) {
    completeActivity(id: $id) {
      activity {
        ...MyActivity
      }
    }
  }
`);

const ReopenActivityDocument = graphql(`
  mutation ReopenMyActivity($id: ID!) {
    reopenActivity(id: $id) {
      activity {
        ...MyActivity
      }
    }
  }
`);

export type MyActivity = MyActivityFragment;

export const MY_ACTIVITIES = ['activities', 'mine'] as const;

/** `@me` is the server's word for whoever asks. */
const MINE_AND_PLANNED = {
  all: [
    { field: 'responsible', value: '@me' },
    { field: 'isCompleted', value: false },
  ],
};

export async function fetchMyActivities(after: string | null): Promise<Page<MyActivity>> {
  return (await request(MyActivitiesDocument, { filter: MINE_AND_PLANNED, after })).activities;
}

export async function completeActivity(id: string): Promise<void> {
  await request(CompleteActivityDocument, { id });
}

export async function reopenActivity(id: string): Promise<void> {
  await request(ReopenActivityDocument, { id });
}
