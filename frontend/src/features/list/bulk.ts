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

const ANSWER = `updated updatedIds skipped { number code message path } operationId job {
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

/** A record that stayed as it was, by its plain number. */
export type Refused = { number: number; code: string; message: string; path: string | null };

type JobResult = {
  updated?: number;
  skippedCount?: number;
  skipped?: readonly (Omit<Refused, 'number'> & { id: number })[];
};

/** What a job that is over says of what it did. */
export function jobOutcome(result: unknown): {
  updated: number;
  skippedCount: number;
  skipped: readonly Refused[];
} {
  const { updated = 0, skippedCount = 0, skipped = [] } = (result ?? {}) as JobResult;
  return { updated, skippedCount, skipped: skipped.map(({ id: number, ...why }) => ({ number, ...why })) };
}
