/** Imports in the graph: what was recognised in a file, what would become of it, running it, and taking it back. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  ImportPlanInput,
  ImportReadingInput,
  ImportShownFragment,
  ImportStateFragment,
  ImportStateQuery,
  ItemKind,
} from '@/gql/graphql';
import { GraphError, graphError, request, type ServerError, sessionEnded } from '@/live/transport';
import { type ImportedKind, SECTIONS } from './sections';

graphql(`
  fragment ImportState on ImportFile {
    id
    kind
    name
    format
    uploadedAt
    isBegun
    isUndone
    errorsUrl
    job {
      ...JobFields
    }
    undoJob {
      ...JobFields
    }
    trialJob {
      ...JobFields
    }
  }
`);

graphql(`
  fragment ImportShown on ImportFile {
    ...ImportState
    keys
    fields {
      code
      label
      type
      required
      multiple
      maxLength
      options
      pickList
    }
    reading(reading: $reading) {
      encoding
      delimiter
      sheets
      sheet
      decimalMark
      dateOrder
      columns {
        place
        name
        samples
        suggestion
        label
      }
    }
  }
`);

const ImportFileDocument = graphql(`
  query ImportFile($id: ID!, $reading: ImportReadingInput) {
    importFile(id: $id) {
      ...ImportShown
    }
  }
`);

const ImportStateDocument = graphql(`
  query ImportState($id: ID!) {
    importFile(id: $id) {
      ...ImportState
      problems {
        rows
        first {
          row
          field
          code
          message
          cells
        }
      }
      failures(first: 20) {
        totalCount
        nodes {
          row
          field
          code
          message
          cells
        }
      }
    }
  }
`);

const ImportFilesDocument = graphql(`
  query ImportFiles($kind: ItemKind!) {
    importFiles(kind: $kind, first: 10) {
      nodes {
        ...ImportState
      }
    }
  }
`);

const ImportPreviewDocument = graphql(`
  query ImportPreview($id: ID!, $plan: ImportPlanInput!, $afterRows: Int!) {
    importPreview(id: $id, plan: $plan, first: 20, afterRows: $afterRows) {
      related
      hasMore
      rows {
        row
        cells
        outcome
        recordId
        field
        code
        message
      }
    }
  }
`);

const TryImportDocument = graphql(`
  mutation TryImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {
    tryImport(id: $id, plan: $plan, clientOpId: $clientOpId) {
      job {
        ...JobFields
      }
    }
  }
`);

const RunImportDocument = graphql(`
  mutation RunImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {
    runImport(id: $id, plan: $plan, clientOpId: $clientOpId) {
      importFile {
        id
      }
    }
  }
`);

const UndoImportDocument = graphql(`
  mutation UndoImport($id: ID!, $clientOpId: ID) {
    undoImport(id: $id, clientOpId: $clientOpId) {
      importFile {
        id
      }
    }
  }
`);

const MyImportRightsDocument = graphql(`
  query MyImportRights {
    myRights {
      objects {
        object
        canImport
      }
    }
  }
`);

export type ImportShown = ImportShownFragment;
export type ImportState = ImportStateFragment;
/** With what it, or its latest trial, has refused. */
export type ImportFileState = ImportStateQuery['importFile'];
export type PreviewRow = Awaited<ReturnType<typeof fetchPreview>>['rows'][number];

export const IMPORTS = ['imports'] as const;

export const importFileQuery = (id: string, reading: ImportReadingInput) =>
  queryOptions({
    queryKey: [...IMPORTS, 'file', id, reading],
    queryFn: async () => (await request(ImportFileDocument, { id, reading })).importFile,
    retry: false,
  });

export const importStateQuery = (id: string) =>
  queryOptions({
    queryKey: [...IMPORTS, 'state', id],
    queryFn: async () => (await request(ImportStateDocument, { id })).importFile,
  });

export const importFilesQuery = (kind: ImportedKind) =>
  queryOptions({
    queryKey: [...IMPORTS, 'list', kind],
    queryFn: async () => (await request(ImportFilesDocument, { kind })).importFiles.nodes,
  });

export const fetchPreview = async (id: string, plan: ImportPlanInput, afterRows: number) =>
  (await request(ImportPreviewDocument, { id, plan, afterRows })).importPreview;

export const runImport = async (id: string, plan: ImportPlanInput, clientOpId: string) =>
  (await request(RunImportDocument, { id, plan, clientOpId })).runImport.importFile.id;

/** The job that tries the whole file out. */
export const tryImport = async (id: string, plan: ImportPlanInput, clientOpId: string) =>
  (await request(TryImportDocument, { id, plan, clientOpId })).tryImport.job;

export const undoImport = async (id: string, clientOpId: string) =>
  (await request(UndoImportDocument, { id, clientOpId })).undoImport.importFile.id;

/** Of which kinds this person may import any records. */
export const importRightsQuery = queryOptions({
  queryKey: ['my-import-rights'],
  queryFn: async () =>
    (await request(MyImportRightsDocument, {})).myRights.objects
      .filter(({ canImport }) => canImport)
      .map(({ object }) => object as ItemKind),
  staleTime: 300_000,
});

/** An empty table to be filled in. */
export const templateUrl = (kind: ImportedKind) => `/files/imports/${SECTIONS[kind]}/template.csv`;

/** Sends a file as it is; the id of the import. Throws as `request` does. */
export async function uploadFile(kind: ImportedKind, file: File): Promise<string> {
  const response = await fetch(`/files/imports/${SECTIONS[kind]}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream', 'x-trato-request': '1' },
    body: file,
  });
  let answer: { id?: string; errors?: readonly ServerError[] };
  try {
    answer = await response.json();
  } catch {
    throw new GraphError('INTERNAL', `The server answered ${response.status} without data.`);
  }
  if (answer.id) return answer.id;
  const refusal = graphError(answer.errors ?? []);
  if (refusal.code === 'UNAUTHENTICATED') sessionEnded();
  throw refusal;
}
