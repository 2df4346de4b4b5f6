/** What a person says on an item, and holds up on its timeline for everyone. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';

const AddCommentDocument = graphql(`
  mutation AddComment($itemId: ID!, $text: String!, $mentionIds: [ID!]) {
    addComment(itemId: $itemId, text: $text, mentionIds: $mentionIds) {
      comment {
        id
      }
    }
  }
`);

const UpdateCommentDocument = graphql(`
  mutation UpdateComment($id: ID!, $text: String!, $expectedVersion: Int!, $mentionIds: [ID!]) {
    updateComment(id: $id, text: $text, expectedVersion: $expectedVersion, mentionIds: $mentionIds) {
      comment {
        id
      }
    }
  }
`);

const DeleteCommentDocument = graphql(`
  mutation DeleteComment($id: ID!) {
    deleteComment(id: $id) {
      comment {
        id
      }
    }
  }
`);

const PinDocument = graphql(`
  mutation PinTimelineEntry($itemId: ID!, $entryId: ID!, $pinned: Boolean!) {
    pinTimelineEntry(itemId: $itemId, entryId: $entryId, pinned: $pinned) {
      pinned {
        id
      }
    }
  }
`);

const ReadersDocument = graphql(`
  query Readers($id: ID!, $search: String) {
    node(id: $id) {
      ... on CrmItem {
        readers(search: $search, first: 8) {
          id
          name
        }
      }
    }
  }
`);

/** A text, and who is mentioned in it. */
export type Said = { text: string; mentionIds: readonly string[] };

export const commentActions = {
  add: (itemId: string, { text, mentionIds }: Said) =>
    request(AddCommentDocument, { itemId, text, mentionIds: [...mentionIds] }),
  update: (id: string, { text, mentionIds }: Said, expectedVersion: number) =>
    request(UpdateCommentDocument, { id, text, expectedVersion, mentionIds: [...mentionIds] }),
  remove: (id: string) => request(DeleteCommentDocument, { id }),
};

export const pinEntry = (itemId: string, entryId: string, pinned: boolean) =>
  request(PinDocument, { itemId, entryId, pinned });

/** People who may read the item, by a part of their name. */
export async function searchReaders(itemId: string, search: string): Promise<readonly Pick[]> {
  return (await request(ReadersDocument, { id: itemId, search: search || null })).node?.readers ?? [];
}
