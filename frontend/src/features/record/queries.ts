/** What a record's page asks of the server about any item: its timeline, its activities, its news. */
import { type InfiniteData, queryOptions } from '@tanstack/react-query';
import { TOLD } from '@/features/happenings';
import { graphql } from '@/gql';
import type { ActivityLineFragment, TimelineLineFragment, TimelineNoteFragment } from '@/gql/graphql';
import type { Page } from '@/lib/useKeysetList';
import { GraphError, request } from '@/live/transport';

graphql(`
  fragment ActivityLine on Activity {
    id
    type
    subject
    description
    direction
    priority
    deadline
    startAt
    endAt
    place
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

graphql(`
  fragment TimelineNote on Comment {
    id
    text
    createdAt
    editedAt
    deletedAt
    pinned
    version
    author {
      id
      name
    }
    access {
      canUpdate
      canDelete
    }
  }
`);

graphql(`
  fragment TimelineLine on TimelineEntry {
    id
    occurredAt
    kind
    channel
    parameters
    actor {
      id
      name
    }
    item {
      id
      kind
      title
    }
    changes {
      field
      label
      old
      new
    }
    comment {
      ...TimelineNote
    }
    activity {
      id
      type
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

const ItemTimelineDocument = graphql(`
  query ItemTimeline($id: ID!, $kinds: [String!], $after: String) {
    node(id: $id) {
      ... on CrmItem {
        timeline(first: 30, after: $after, kinds: $kinds) {
          nodes {
            ...TimelineLine
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
    }
  }
`);

const PinnedCommentsDocument = graphql(`
  query PinnedComments($id: ID!) {
    node(id: $id) {
      ... on CrmItem {
        timeline(first: 100, kinds: ["comment.pinned"]) {
          nodes {
            comment {
              ...TimelineNote
            }
          }
        }
      }
    }
  }
`);

export const ItemEventsDocument = graphql(`
  subscription ItemEvents($id: ID!, $after: String) {
    itemEvents(id: $id, after: $after) {
      cursor
      type
      entry {
        ...TimelineLine
      }
    }
  }
`);

export type Activity = ActivityLineFragment;
export type Note = TimelineNoteFragment;
export type Entry = TimelineLineFragment;
type Activities = Record<'open' | 'done', { nodes: readonly Activity[]; totalCount: number }> & {
  /** Of a closed deal nothing has to come next. */
  isClosed: boolean;
};
export type TimelineData = InfiniteData<Page<Entry>, string | null>;

/** Everything shown of one item beside its own fields lies below this key. */
export const itemKey = (itemId: string) => ['item', itemId] as const;

export const timelineKey = (itemId: string) => [...itemKey(itemId), 'timeline'] as const;

const missing = () => new GraphError('NOT_FOUND', 'The item was not found.');

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

export async function fetchTimeline(itemId: string, after: string | null): Promise<Page<Entry>> {
  const { node } = await request(ItemTimelineDocument, { id: itemId, kinds: [...TOLD], after });
  if (!node?.timeline) throw missing();
  return node.timeline;
}

/** A comment that was pinned twice is held up once, one that was unpinned or deleted not at all. */
export const pinnedQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...itemKey(itemId), 'pinned'],
    queryFn: async (): Promise<readonly Note[]> => {
      const { node } = await request(PinnedCommentsDocument, { id: itemId });
      const entries = node?.timeline?.nodes ?? [];
      const pinned = entries.flatMap(({ comment }) => (comment?.pinned ? [comment] : []));
      return [...new Map(pinned.map((comment) => [comment.id, comment])).values()];
    },
  });
