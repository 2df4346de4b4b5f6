/** The pick lists, as forms and settings need them, and what is done with their values. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { AddPickListItemInput, PickListFieldsFragment, UpdatePickListItemInput } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment PickListFields on PickList {
    code
    label
    isOwned
    version
    items {
      id
      code
      label
      color
      isActive
      isSystem
      version
    }
  }
`);

const PickListDocument = graphql(`
  query PickList($code: String!) {
    pickList(code: $code) {
      ...PickListFields
    }
  }
`);

const PickListsDocument = graphql(`
  query PickLists {
    pickLists {
      ...PickListFields
    }
  }
`);

const AddDocument = graphql(`
  mutation AddPickListItem($input: AddPickListItemInput!) {
    addPickListItem(input: $input) {
      pickList {
        ...PickListFields
      }
    }
  }
`);

const UpdateDocument = graphql(`
  mutation UpdatePickListItem($id: ID!, $input: UpdatePickListItemInput!, $expectedVersion: Int!) {
    updatePickListItem(id: $id, input: $input, expectedVersion: $expectedVersion) {
      pickList {
        ...PickListFields
      }
    }
  }
`);

const ReorderDocument = graphql(`
  mutation ReorderPickListItems($code: String!, $ids: [ID!]!) {
    reorderPickListItems(code: $code, ids: $ids) {
      pickList {
        ...PickListFields
      }
    }
  }
`);

const DeleteDocument = graphql(`
  mutation DeletePickListItem($id: ID!, $replaceWithId: ID) {
    deletePickListItem(id: $id, replaceWithId: $replaceWithId) {
      pickList {
        ...PickListFields
      }
    }
  }
`);

const ResetDocument = graphql(`
  mutation ResetPickList($code: String!) {
    resetPickList(code: $code) {
      pickList {
        ...PickListFields
      }
    }
  }
`);

export type PickList = PickListFieldsFragment;
export type PickListItem = PickList['items'][number];

export const fetchPickList = async (code: string): Promise<PickList> =>
  (await request(PickListDocument, { code })).pickList;

export const pickListsQuery = queryOptions({
  queryKey: ['pickLists'],
  queryFn: async (): Promise<readonly PickList[]> => (await request(PickListsDocument)).pickLists,
});

export async function addItem(input: AddPickListItemInput): Promise<PickList> {
  return (await request(AddDocument, { input })).addPickListItem.pickList;
}

export async function updateItem(
  id: string,
  input: UpdatePickListItemInput,
  expectedVersion: number,
): Promise<PickList> {
  return (await request(UpdateDocument, { id, input, expectedVersion })).updatePickListItem.pickList;
}

export async function reorderItems(code: string, ids: readonly string[]): Promise<PickList> {
  return (await request(ReorderDocument, { code, ids: [...ids] })).reorderPickListItems.pickList;
}

export async function deleteItem(id: string, replaceWithId: string | null): Promise<PickList> {
  return (await request(DeleteDocument, { id, replaceWithId })).deletePickListItem.pickList;
}

export async function resetList(code: string): Promise<PickList> {
  return (await request(ResetDocument, { code })).resetPickList.pickList;
}
