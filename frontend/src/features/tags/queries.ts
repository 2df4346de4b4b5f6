/** Tags as everybody may see them, and what is done with them. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { BulkTagMutationVariables, TagFieldsFragment, UpdateTagInput } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment TagFields on Tag {
    id
    name
    color
    version
    leavingJobId
    intoId
  }
`);

const TagsDocument = graphql(`
  query Tags($search: String) {
    tags(search: $search) {
      ...TagFields
    }
  }
`);

const CreateTagDocument = graphql(`
  mutation CreateTag($name: String!) {
    createTag(input: { name: $name }) {
      tag {
        ...TagFields
      }
    }
  }
`);

const UpdateTagDocument = graphql(`
  mutation UpdateTag($id: ID!, $input: UpdateTagInput!, $expectedVersion: Int!) {
    updateTag(id: $id, input: $input, expectedVersion: $expectedVersion) {
      tag {
        ...TagFields
      }
    }
  }
`);

const BulkTagDocument = graphql(`
  mutation BulkTag($kind: ItemKind!, $ids: [ID!]!, $addIds: [ID!], $removeIds: [ID!]) {
    bulkTag(kind: $kind, ids: $ids, addIds: $addIds, removeIds: $removeIds) {
      updatedIds
      skipped {
        id
      }
      operationId
    }
  }
`);

export type Tag = TagFieldsFragment;

export const tagsQuery = queryOptions({
  queryKey: ['tags'],
  queryFn: async (): Promise<readonly Tag[]> => searchTags(''),
});

export async function searchTags(text: string): Promise<readonly Tag[]> {
  return (await request(TagsDocument, { search: text.trim() || null })).tags;
}

export async function createTag(name: string): Promise<Tag> {
  return (await request(CreateTagDocument, { name })).createTag.tag;
}

export async function updateTag(id: string, input: UpdateTagInput, expectedVersion: number): Promise<Tag> {
  return (await request(UpdateTagDocument, { id, input, expectedVersion })).updateTag.tag;
}

/** Puts tags on records, or takes them off; up to as many as are changed at once. */
export async function bulkTag(variables: BulkTagMutationVariables) {
  return (await request(BulkTagDocument, variables)).bulkTag;
}
