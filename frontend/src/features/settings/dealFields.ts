/** Which fields of a deal the settings may name: what a stage may demand, what cards may show. The server says so. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { DealFieldsToChooseQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

const DealFieldsDocument = graphql(`
  query DealFieldsToChoose {
    fields(kind: DEAL) {
      code
      label
      demandableOn
      showableOnCards
    }
  }
`);

export type DealField = DealFieldsToChooseQuery['fields'][number];

export const dealFieldsQuery = queryOptions({
  queryKey: ['fields', 'DEAL'],
  queryFn: async (): Promise<readonly DealField[]> => (await request(DealFieldsDocument)).fields,
  staleTime: Number.POSITIVE_INFINITY,
});
