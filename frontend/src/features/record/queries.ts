/** What a record's page asks of the server about the activities of any item. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ActivityLineFragment } from '@/gql/graphql';
import { GraphError, request } from '@/live/transport';

graphql(`
  fragment ActivityLine on Activity {
    id
    number
    type
    subject
    description
    direction
    priority
    reminders
    deadline
    startAt
    endAt
    place
    status
    checklist {
      id
      text
      isDone
    }
    participants {
      id
      name
    }
    observers {
      id
      name
    }
    result
    isCompleted
    completedAt
    version
    responsible {
      id
      name
    }
    completedBy {
      id
      name
    }
    access {
      canUpdate
      canDelete
    }
  }
`);

const ItemActivitiesDocument = graphql(`
  query ItemActivities($id: ID!) {
    node(id: $id) {
      ... on Deal {
        semantics
      }
      ... on CrmItem {
        open: activities(completed: false, first: 100) {
          nodes {
            ...ActivityLine
          }
          totalCount
        }
        done: activities(completed: true, first: 100) {
          nodes {
            ...ActivityLine
          }
          totalCount
        }
      }
    }
  }
`);

export type Activity = ActivityLineFragment;
type Activities = Record<'open' | 'done', { nodes: readonly Activity[]; totalCount: number }> & {
  /** Of a closed deal nothing has to come next. */
  isClosed: boolean;
};

/** Everything shown of one item beside its own fields lies below this key. */
export const itemKey = (itemId: string) => ['item', itemId] as const;

/** What is no longer the reader's, or never was. */
export const missing = () => new GraphError('NOT_FOUND', 'The item was not found.');

const WaitingDocument = graphql(`
  query Waiting($id: ID!) {
    node(id: $id) {
      ... on CrmItem {
        waiting {
          deadline
          isIncoming
          forId
        }
      }
    }
  }
`);

/** What waits with an item, so that whoever shows it counts by the clock. */
export const waitingQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...itemKey(itemId), 'waiting'],
    queryFn: async () => (await request(WaitingDocument, { id: itemId })).node?.waiting ?? [],
  });

export const activitiesQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...itemKey(itemId), 'activities'],
    queryFn: async (): Promise<Activities> => {
      const { node } = await request(ItemActivitiesDocument, { id: itemId });
      if (!node || !('open' in node)) throw missing();
      const isClosed = 'semantics' in node && node.semantics !== 'IN_PROGRESS';
      return { open: node.open, done: node.done, isClosed };
    },
  });
