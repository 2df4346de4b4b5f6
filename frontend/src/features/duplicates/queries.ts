/** What duplicates are asked of the server, and what becomes of them. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  ItemKind,
  MatchInput,
  MergeChoiceInput,
  MergePreviewQuery,
  ScanDuplicatesQuery,
} from '@/gql/graphql';
import { request } from '@/live/transport';

const FindDuplicatesDocument = graphql(`
  query FindDuplicates($kind: ItemKind!, $criteria: [MatchInput!]!) {
    findDuplicates(kind: $kind, criteria: $criteria, first: 4) {
      fields
      item {
        id
        number
        title
      }
    }
  }
`);

const DuplicatesOfDocument = graphql(`
  query DuplicatesOf($id: ID!) {
    node(id: $id) {
      id
      ... on Reachable {
        duplicates {
          fields
          item {
            id
            number
            title
            access {
              canUpdate
              canDelete
            }
          }
        }
      }
    }
  }
`);

const ScanDuplicatesDocument = graphql(`
  query ScanDuplicates($kind: ItemKind!, $by: String!, $after: String) {
    scanDuplicates(kind: $kind, by: $by, first: 20, after: $after) {
      nodes {
        value
        count
        items {
          id
          number
          title
          createdAt
          responsible {
            name
          }
          ... on Reachable {
            phones {
              value
            }
            emails {
              value
            }
            messengers {
              value
            }
          }
          ... on Lead {
            firstName
            middleName
            lastName
            companyTitle
            stage {
              name
              color
            }
          }
          ... on Contact {
            primaryCompany {
              title
            }
          }
          access {
            canUpdate
            canDelete
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const MergePreviewDocument = graphql(`
  query MergePreview($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!) {
    mergePreview(kind: $kind, masterId: $masterId, ids: $ids) {
      items {
        id
        number
        title
        ... on Lead {
          stage {
            name
          }
        }
      }
      masterIds
      fields {
        field
        isConflict
        values {
          itemId
          value
        }
        merged
      }
    }
  }
`);

const MergeItemsDocument = graphql(`
  mutation MergeItems($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!]!) {
    mergeItems(kind: $kind, masterId: $masterId, ids: $ids, choices: $choices) {
      operationId
      item {
        id
        title
      }
    }
  }
`);

const MarkNotDuplicateDocument = graphql(`
  mutation MarkNotDuplicate($kind: ItemKind!, $ids: [ID!]!, $areDistinct: Boolean!) {
    markNotDuplicate(kind: $kind, ids: $ids, areDistinct: $areDistinct) {
      ids
    }
  }
`);

export type DuplicateGroup = ScanDuplicatesQuery['scanDuplicates']['nodes'][number];
/** Where it stands, if it is of a kind that stands on stages. */
export type Twin = { id: string; number: number; title: string; stage?: { name: string } };
export type MergePreview = Omit<MergePreviewQuery['mergePreview'], 'items'> & { items: readonly Twin[] };
export type MergeField = MergePreview['fields'][number];

export const DUPLICATES = ['duplicates'];
export const SCAN = [...DUPLICATES, 'scan'];

export const duplicatesQuery = (kind: ItemKind, criteria: readonly MatchInput[]) =>
  queryOptions({
    queryKey: [...DUPLICATES, kind, criteria],
    queryFn: async () =>
      (await request(FindDuplicatesDocument, { kind, criteria: [...criteria] })).findDuplicates,
    placeholderData: keepPreviousData,
  });

/** With another version of the record others may be alike. */
export const duplicatesOfQuery = (kind: ItemKind, id: string, version: number) =>
  queryOptions({
    queryKey: [...DUPLICATES, 'of', kind, id, version],
    queryFn: async () => {
      const { node } = await request(DuplicatesOfDocument, { id });
      return node && 'duplicates' in node ? node.duplicates : [];
    },
    placeholderData: keepPreviousData,
  });

export async function scanPage(kind: ItemKind, by: string, after: string | null) {
  return (await request(ScanDuplicatesDocument, { kind, by, after })).scanDuplicates;
}

/** What each holds doesn't hang on which of them stays, but for the order. */
export const mergePreviewQuery = (kind: ItemKind, masterId: string, ids: readonly string[]) =>
  queryOptions({
    queryKey: [...DUPLICATES, 'preview', kind, masterId, ids],
    queryFn: async (): Promise<MergePreview> =>
      (await request(MergePreviewDocument, { kind, masterId, ids: [...ids] })).mergePreview,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export async function mergeItems(
  kind: ItemKind,
  masterId: string,
  ids: readonly string[],
  choices: readonly MergeChoiceInput[],
) {
  const variables = { kind, masterId, ids: [...ids], choices: [...choices] };
  return (await request(MergeItemsDocument, variables)).mergeItems;
}

export async function tellApart(kind: ItemKind, ids: readonly string[], areDistinct: boolean): Promise<void> {
  await request(MarkNotDuplicateDocument, { kind, ids: [...ids], areDistinct });
}
