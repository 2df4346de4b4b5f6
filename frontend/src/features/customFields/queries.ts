/** The fields that administrators have added, as screens need them, and what is done with their definitions (R15). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  CreateCustomFieldInput,
  CustomFieldShapeFragment,
  ExtensibleKind,
  UpdateCustomFieldInput,
} from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment CustomFieldShape on CustomField {
    id
    kind
    code
    label
    type
    linkTo
    pickList
    multiple
    required
    defaultValue
    showInFilter
    showInList
    searchable
    sortable
    version
  }
`);

const CustomFieldsDocument = graphql(`
  query CustomFields($kind: ExtensibleKind!) {
    customFields(kind: $kind) {
      ...CustomFieldShape
    }
  }
`);

const CustomFieldUsesDocument = graphql(`
  query CustomFieldUses($id: ID!) {
    customFieldUses(id: $id)
  }
`);

const CreateDocument = graphql(`
  mutation CreateCustomField($input: CreateCustomFieldInput!) {
    createCustomField(input: $input) {
      customField {
        ...CustomFieldShape
      }
    }
  }
`);

const UpdateDocument = graphql(`
  mutation UpdateCustomField($id: ID!, $input: UpdateCustomFieldInput!, $expectedVersion: Int!) {
    updateCustomField(id: $id, input: $input, expectedVersion: $expectedVersion) {
      customField {
        ...CustomFieldShape
      }
    }
  }
`);

const ReorderDocument = graphql(`
  mutation ReorderCustomFields($kind: ExtensibleKind!, $ids: [ID!]!) {
    reorderCustomFields(kind: $kind, ids: $ids) {
      customFields {
        ...CustomFieldShape
      }
    }
  }
`);

const DeleteDocument = graphql(`
  mutation DeleteCustomField($id: ID!, $confirmedValues: Int!) {
    deleteCustomField(id: $id, confirmedValues: $confirmedValues) {
      deletedId
    }
  }
`);

export type CustomField = CustomFieldShapeFragment;
export type { ExtensibleKind };

export const customFieldsQuery = (kind: ExtensibleKind) =>
  queryOptions({
    queryKey: ['customFields', kind],
    queryFn: async (): Promise<readonly CustomField[]> =>
      (await request(CustomFieldsDocument, { kind })).customFields,
    staleTime: Number.POSITIVE_INFINITY, // they are followed
  });

/** How many records would lose something. */
export const fieldUsesQuery = (id: string) =>
  queryOptions({
    queryKey: ['customFieldUses', id],
    queryFn: async (): Promise<number> => (await request(CustomFieldUsesDocument, { id })).customFieldUses,
    gcTime: 0,
  });

export async function createField(input: CreateCustomFieldInput): Promise<CustomField> {
  return (await request(CreateDocument, { input })).createCustomField.customField;
}

export async function updateField(
  { id, version }: CustomField,
  input: UpdateCustomFieldInput,
): Promise<CustomField> {
  return (await request(UpdateDocument, { id, input, expectedVersion: version })).updateCustomField
    .customField;
}

export async function reorderFields(
  kind: ExtensibleKind,
  ids: readonly string[],
): Promise<readonly CustomField[]> {
  return (await request(ReorderDocument, { kind, ids: [...ids] })).reorderCustomFields.customFields;
}

export async function deleteField(id: string, confirmedValues: number): Promise<void> {
  await request(DeleteDocument, { id, confirmedValues });
}
