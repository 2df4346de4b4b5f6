/** Changes of pick lists as they happen. */
import { useEffect, useRef } from 'react';
import { graphql } from '@/gql';
import { type NewsListener, sharedNews } from '@/live/sharedNews';
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

/** Tells a list as it is now. */
export const onPickListNews = sharedNews({
  document: PickListEventsDocument,
  pick: ({ pickListEvents }) => pickListEvents,
  read: ({ type, pickList }): PickList | null => (type === 'LIST' ? (pickList ?? null) : null),
});

export function usePickListNews(listener: NewsListener<PickList>): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => onPickListNews((news) => latest.current(news)), []);
}
