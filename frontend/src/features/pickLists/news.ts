/** Changes of pick lists as they happen: one subscription for all who want to know, while anybody does. */
import { useEffect, useRef } from 'react';
import { graphql } from '@/gql';
import { sharedFollowing } from '@/live/sharedFollowing';
import { followLog } from '@/live/subscription';
import type { PickList } from './queries';

const PickListEventsDocument = graphql(`
  subscription PickListEvents($after: String) {
    pickListEvents(after: $after) {
      cursor
      type
      pickList {
        ...PickListFields
      }
    }
  }
`);

/** Told a list as it is now, or null: what was known of any may be old. */
type Listener = (news: PickList | null) => void;

const listeners = new Set<Listener>();
let isFollowed = false;

function tell(news: PickList | null): void {
  for (const listener of [...listeners]) listener(news);
}

const followLists = sharedFollowing(() => {
  const stop = followLog({
    document: PickListEventsDocument,
    variables: () => ({}),
    after: null,
    pick: ({ pickListEvents }) => pickListEvents,
    onMessage: ({ type, pickList }) => {
      isFollowed ||= type === 'READY';
      tell(type === 'LIST' ? (pickList ?? null) : null);
    },
  });
  return () => {
    stop();
    isFollowed = false;
  };
});

/** What was read before is old until the following has begun: each listener is told so then. Call to end it. */
export function onPickListNews(listener: Listener): () => void {
  listeners.add(listener);
  const leave = followLists();
  if (isFollowed) listener(null);
  return () => {
    listeners.delete(listener);
    leave();
  };
}

export function usePickListNews(listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => onPickListNews((news) => latest.current(news)), []);
}
