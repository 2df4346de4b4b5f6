/** Exports in the graph: asking for one, how far it is, and those that are kept. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  ExportFieldsFragment,
  ExportItemsMutationVariables,
  ExportJobFieldsFragment,
} from '@/gql/graphql';
import { follow } from '@/live/subscription';
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

graphql(`
  fragment ExportJobFields on Job {
    id
    state
    progress {
      done
      total
    }
    error
    version
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
    ) {
      export {
        ...ExportFields
      }
      job {
        ...ExportJobFields
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
        ...ExportJobFields
      }
    }
  }
`);

const ExportJobEventsDocument = graphql(`
  subscription ExportJobEvents {
    jobEvents {
      type
      job {
        ...ExportJobFields
      }
    }
  }
`);

const CancelExportDocument = graphql(`
  mutation CancelExport($id: ID!) {
    cancelJob(id: $id) {
      job {
        id
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
export type Job = ExportJobFieldsFragment;
export type Wanted = ExportItemsMutationVariables;
export type Made = Awaited<ReturnType<typeof exportItems>>;

export const exportItems = async (wanted: Wanted) => (await request(ExportItemsDocument, wanted)).exportItems;

export async function fetchState(id: string, job: string): Promise<{ export: Export; job: Job | null }> {
  const { export: made, node } = await request(ExportStateDocument, { id, job });
  return { export: made, job: node && 'state' in node ? (node as Job) : null };
}

/** What the job has written stays; it was asked for once, and is no more. */
export const cancelJob = (id: string) => request(CancelExportDocument, { id });

/** Told each job of one's own that changes, and null when what was read before may be old. Call to end it. */
export function onJobNews(listener: (news: Job | null) => void): () => void {
  return follow({
    document: ExportJobEventsDocument,
    variables: () => ({}),
    onData: ({ jobEvents: { type, job } }) => {
      listener(job ?? null);
      return type === 'READY';
    },
  });
}

export const exportsQuery = queryOptions({
  queryKey: ['exports'],
  queryFn: async () => (await request(ExportsDocument, {})).exports,
});
