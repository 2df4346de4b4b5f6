/** Exports in the graph: asking for one, how far it is, and those that are kept. */
import { queryOptions } from '@tanstack/react-query';
import type { Job } from '@/features/jobs';
import { graphql } from '@/gql';
import type { ExportFieldsFragment, ExportItemsMutationVariables } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment ExportFields on Export {
    id
    title
    rows
    url
    expiresAt
  }
`);

const ExportItemsDocument = graphql(`
  mutation ExportItems(
    $kind: ItemKind!
    $format: ExportFormat!
    $ids: [ID!]
    $filter: Filter
    $search: String
    $sort: [Sort!]
    $columns: [String!]
    $headers: ExportHeaders!
    $delimiter: ExportDelimiter
    $mark: Boolean!
  ) {
    exportItems(
      kind: $kind
      format: $format
      ids: $ids
      filter: $filter
      search: $search
      sort: $sort
      columns: $columns
      headers: $headers
      delimiter: $delimiter
      byteOrderMark: $mark
    ) {
      export {
        ...ExportFields
      }
      job {
        ...JobFields
      }
    }
  }
`);

const ExportStateDocument = graphql(`
  query ExportState($id: ID!, $job: ID!) {
    export(id: $id) {
      ...ExportFields
    }
    node(id: $job) {
      ... on Job {
        ...JobFields
      }
    }
  }
`);

const ExportsDocument = graphql(`
  query Exports {
    exports {
      ...ExportFields
    }
  }
`);

export type Export = ExportFieldsFragment;
export type Wanted = ExportItemsMutationVariables;
export type Made = Awaited<ReturnType<typeof exportItems>>;

export const exportItems = async (wanted: Wanted) => (await request(ExportItemsDocument, wanted)).exportItems;

export async function fetchState(id: string, job: string): Promise<{ export: Export; job: Job | null }> {
  const { export: made, node } = await request(ExportStateDocument, { id, job });
  return { export: made, job: node && 'state' in node ? (node as Job) : null };
}

export const exportsQuery = queryOptions({
  queryKey: ['exports'],
  queryFn: async () => (await request(ExportsDocument, {})).exports,
});
