/** What the person who is signed in has been told (R55). */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { NotificationFieldsFragment, NotificationKind } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment NotificationFields on Notification {
    id
    kind
    title
    count
    at
    readAt
    actor {
      id
      name
    }
    item {
      __typename
      id
      ... on CrmItem {
        number
        title
      }
      ... on Activity {
        number
        deadline
        items {
          title
        }
      }
    }
  }
`);

const NotificationsDocument = graphql(`
  query Notifications($after: String) {
    notifications(first: 30, after: $after) {
      nodes {
        ...NotificationFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const UnreadDocument = graphql(`
  query UnreadNotifications {
    unreadNotifications
  }
`);

export const NotificationEventsDocument = graphql(`
  subscription NotificationEvents {
    notificationEvents {
      type
      notification {
        ...NotificationFields
      }
    }
  }
`);

const MarkReadDocument = graphql(`
  mutation MarkNotificationsRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids) {
      unread
    }
  }
`);

const MutedDocument = graphql(`
  query MutedNotifications {
    mutedNotifications
  }
`);

const MuteDocument = graphql(`
  mutation MuteNotifications($kinds: [NotificationKind!]!) {
    muteNotifications(kinds: $kinds) {
      muted
    }
  }
`);

export type Told = NotificationFieldsFragment;
export const KINDS: readonly NotificationKind[] = ['MENTION', 'ASSIGNED', 'PLANNED', 'REMINDER'];

/** All that is kept of notifications begins with it. */
export const NOTIFICATIONS = ['notifications'] as const;

export const notificationsQuery = infiniteQueryOptions({
  queryKey: [...NOTIFICATIONS, 'list'],
  queryFn: async ({ pageParam }) =>
    (await request(NotificationsDocument, { after: pageParam })).notifications,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
});

/** Asked for by whoever is told that something is new. */
export const unreadQuery = queryOptions({
  queryKey: [...NOTIFICATIONS, 'unread'],
  queryFn: async () => (await request(UnreadDocument, {})).unreadNotifications,
  staleTime: Number.POSITIVE_INFINITY,
});

export const mutedQuery = queryOptions({
  queryKey: [...NOTIFICATIONS, 'muted'],
  queryFn: async () => (await request(MutedDocument, {})).mutedNotifications,
});

/** These, or all of them; how many are not read then. */
export const markRead = async (ids: readonly string[] | null): Promise<number> =>
  (await request(MarkReadDocument, { ids: ids && [...ids] })).markNotificationsRead.unread;

export const mute = async (kinds: readonly NotificationKind[]): Promise<readonly NotificationKind[]> =>
  (await request(MuteDocument, { kinds: [...kinds] })).muteNotifications.muted;
