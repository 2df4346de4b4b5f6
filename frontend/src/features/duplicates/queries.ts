/** What duplicates are asked of the server. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ItemKind, MatchInput } from '@/gql/graphql';
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

export const duplicatesQuery = (kind: ItemKind, criteria: readonly MatchInput[]) =>
  queryOptions({
    queryKey: ['duplicates', kind, criteria],
    queryFn: async () =>
      (await request(FindDuplicatesDocument, { kind, criteria: [...criteria] })).findDuplicates,
    placeholderData: keepPreviousData,
  });
