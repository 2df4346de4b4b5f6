/** Changes of tags as they happen. */
import { graphql } from '@/gql';
import { sharedNews } from '@/live/sharedNews';
import type { Tag } from './queries';

const TagEventsDocument = graphql(`
  subscription TagEvents($after: String) {
    tagEvents(after: $after) {
      cursor
      type
      tagId
      tag {
        ...TagFields
      }
    }
  }
`);

/** Tells a tag as it is now; without `tag` it has gone. */
export type TagNews = { id: string; tag: Tag | null };

export const onTagNews = sharedNews({
  document: TagEventsDocument,
  pick: ({ tagEvents }) => tagEvents,
  read: ({ tagId, tag }): TagNews | null => (tagId ? { id: tagId, tag: tag ?? null } : null),
});
