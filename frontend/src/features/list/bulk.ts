/** What is done to many records at once: which ones, how it is asked for, and what became of it. Pure. */
import type { BulkAnswerFragment, Filter } from '@/gql/graphql';
import { documentOf } from './document';
import type { ListKind } from './kind';

/** Records by their ids, or all that match a question. */
export type Target =
  | { ids: readonly string[]; allMatching: false }
  | { ids: null; allMatching: true; filter: Filter | null; search: string | null };

export type BulkAnswer = BulkAnswerFragment;
type Deed = { input: Record<string, unknown> } & Target;

const ANSWER = `updated updatedIds skipped { id code message path } operationId job {
    id name subject state attempt starter { id name } due createdAt startedAt finishedAt
    progress { done total } result error operationId version
  }`;

export function bulkUpdateDocument({ node, plural }: ListKind) {
  return documentOf<{ answer: BulkAnswer }, Deed>(`mutation BulkUpdate${plural}InList(
  $input: ${node}Input!, $ids: [ID!], $filter: Filter, $search: String, $allMatching: Boolean!
) {
  answer: bulkUpdate${plural}(
    input: $input, ids: $ids, filter: $filter, search: $search, allMatching: $allMatching
  ) { ${ANSWER} }
}`);
}

/** A record that stayed as it was: `id` as the graph has it, or the plain number. */
export type Refused = { id: string | number; code: string; message: string; path: string | null };

/** What a job that is over says of what it did. */
export function jobOutcome(result: unknown): {
  updated: number;
  skippedCount: number;
  skipped: readonly Refused[];
} {
  const { updated, skippedCount, skipped } = (result ?? {}) as Partial<ReturnType<typeof jobOutcome>>;
  return { updated: updated ?? 0, skippedCount: skippedCount ?? 0, skipped: skipped ?? [] };
}
