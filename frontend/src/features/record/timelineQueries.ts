/** What is asked of the server about what happened with an item: its timeline, what is held up on it, its news. */
import { type InfiniteData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { TimelineLineFragment, TimelineNoteFragment } from '@/gql/graphql';
import type { Page } from '@/lib/useKeysetList';
import { request } from '@/live/transport';
import { type Asked, kindsOf } from './asked';
import { itemKey, missing } from './queries';

graphql(`
  fragment TimelineNote on Comment {
    id
    text
    createdAt
    editedAt
    deletedAt
    version
    author {
      id
      name
    }
    mentions {
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
      number
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
      number
      type
      items {
        __typename
        id
        number
        title
      }
    }
  }
`);

const ItemTimelineDocument = graphql(`
  query ItemTimeline($id: ID!, $kinds: [String!], $related: Boolean!, $after: String) {
    node(id: $id) {
      ... on CrmItem {
        timeline(first: 30, after: $after, kinds: $kinds, includeRelated: $related) {
          nodes {
            ...TimelineLine
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      ... on Activity {
        own: timeline(first: 30, after: $after, kinds: $kinds) {
          nodes {
            ...TimelineLine
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

const PinnedDocument = graphql(`
  query Pinned($id: ID!) {
    node(id: $id) {
      ... on CrmItem {
        pinned {
          ...TimelineLine
        }
      }
    }
  }
`);

export const ItemEventsDocument = graphql(`
  subscription ItemEvents($id: ID!, $related: Boolean!, $after: String) {
    itemEvents(id: $id, after: $after, includeRelated: $related) {
      cursor
      type
      entry {
        ...TimelineLine
      }
    }
  }
`);

export type Note = TimelineNoteFragment;
export type Entry = TimelineLineFragment;
export type TimelineData = InfiniteData<Page<Entry>, string | null>;

/** Every timeline of an item, whatever is asked of it. */
export const timelinesKey = (itemId: string) => [...itemKey(itemId), 'timeline'] as const;

export const timelineKey = (itemId: string, { filter, related }: Asked) =>
  [...timelinesKey(itemId), filter, related] as const;

export async function fetchTimeline(
  itemId: string,
  { filter, related }: Asked,
  after: string | null,
): Promise<Page<Entry>> {
  const variables = { id: itemId, kinds: [...kindsOf(filter)], related, after };
  const { node } = await request(ItemTimelineDocument, variables);
  const page = node && ('own' in node ? node.own : node.timeline);
  if (!page) throw missing();
  return page;
}

export const pinnedQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...itemKey(itemId), 'pinned'],
    queryFn: async (): Promise<readonly Entry[]> => {
      const { node } = await request(PinnedDocument, { id: itemId });
      if (!node?.pinned) throw missing();
      return node.pinned;
    },
  });
