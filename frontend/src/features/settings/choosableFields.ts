/** Which fields of items the settings of their pipelines may name: what a stage may demand, what cards may show. The server says so. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { FieldsToChooseQuery, PipelineKind } from '@/gql/graphql';
import { request } from '@/live/transport';

const FieldsToChooseDocument = graphql(`
  query FieldsToChoose($kind: ItemKind!) {
    fields(kind: $kind) {
      code
      label
      demandableOn
      showableOnCards
    }
  }
`);

export type ChoosableField = FieldsToChooseQuery['fields'][number];

export const choosableFieldsQuery = (kind: PipelineKind) =>
  queryOptions({
    queryKey: ['fields', kind, 'choosable'],
    queryFn: async (): Promise<readonly ChoosableField[]> =>
      (await request(FieldsToChooseDocument, { kind })).fields,
    staleTime: Number.POSITIVE_INFINITY,
  });
