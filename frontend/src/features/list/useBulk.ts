/** What is done with records of a list together: changed, observed, deleted; with what was refused, and a way back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '@/features/jobs';
import { bulkTag } from '@/features/tags';
import { beingDone, offerUndo, offerUndoOfJob } from '@/features/undo';
import { graphql } from '@/gql';
import { announce } from '@/lib/announce';
import { explain } from '@/lib/failure';
import { request } from '@/live/transport';
import type { TagLike } from '@/ui/Tags';
import { toast } from '@/ui/toast';
import { type BulkAnswer, bulkUpdateDocument, type Refused, type Target } from './bulk';
import type { ListKind } from './kind';
import type { Rows } from './useRows';

graphql(`
  fragment BulkAnswer on BulkPayload {
    updated
    updatedIds
    skipped {
      number
      code
      message
      path
    }
    job {
      ...JobFields
    }
    operationId
  }
`);

const BulkDeleteDocument = graphql(`
  mutation BulkDelete(
    $kind: ItemKind!
    $ids: [ID!]
    $filter: Filter
    $search: String
    $allMatching: Boolean!
  ) {
    bulkDelete(kind: $kind, ids: $ids, filter: $filter, search: $search, allMatching: $allMatching) {
      ...BulkAnswer
    }
  }
`);

const BulkObserveDocument = graphql(`
  mutation BulkObserve(
    $kind: ItemKind!
    $ids: [ID!]
    $filter: Filter
    $search: String
    $allMatching: Boolean!
    $addIds: [ID!]
    $removeIds: [ID!]
  ) {
    bulkObserve(
      kind: $kind
      ids: $ids
      filter: $filter
      search: $search
      allMatching: $allMatching
      addIds: $addIds
      removeIds: $removeIds
    ) {
      ...BulkAnswer
    }
  }
`);

/** What is said of what was done, by how many it was done to. */
type Words = (count: number) => string;
/** What is left to tell: who refused, or the job that goes through them. */
export type Outcome = { said: Words; updated: number; refused: readonly Refused[]; job: Job | null };

export function useBulk(kind: ListKind, list: Rows) {
  const { t } = useTranslation(['list', 'common']);
  const [outcome, tell] = useState<Outcome | null>(null);

  const failed = (error: unknown) => void toast.error(explain(error));
  /** Rejects when the server refuses all of it. */
  const attempt = async (
    asking: Promise<BulkAnswer>,
    said: Words,
    follow: (ids: readonly string[]) => Promise<unknown>,
  ) => {
    const { updated, updatedIds, skipped, operationId = null, job = null } = await beingDone(asking);
    const onReversed = () => void list.reload();
    if (job) {
      offerUndoOfJob(job, said, { onReversed });
      return tell({ said, updated, refused: [], job });
    }
    if (updated > 0) offerUndo(operationId, said(updated), { onReversed });
    if (skipped.length > 0) tell({ said, updated, refused: skipped.map(asRefused), job: null });
    // It is done and told, whatever becomes of reading it.
    void follow(updatedIds).catch(failed);
  };
  const drop = async (ids: readonly string[]) => {
    list.drop(ids);
    await list.refreshTotals();
  };
  /** Rejects when the server refuses all of it. */
  const tag = async (ids: readonly string[], { id, name }: TagLike, isAdded: boolean) => {
    const change = isAdded ? { addIds: [id] } : { removeIds: [id] };
    const answer = await beingDone(bulkTag({ kind: kind.kind, ids: [...ids], ...change }));
    const what = t(isAdded ? 'tagged' : 'untagged', { name, count: answer.updatedIds.length });
    announce(what);
    offerUndo(answer.operationId ?? null, what, { isQuiet: true });
    if (answer.skipped.length > 0) toast.error(t('refused.title', { count: answer.skipped.length }));
    void list.refresh(answer.updatedIds).catch(failed);
  };

  return {
    outcome,
    tag,
    /** What was told is read, and what a job did is to be seen. */
    close: () => {
      if (outcome?.job) void list.reload();
      tell(null);
    },
    /** Rejects when the server refuses all of it. */
    update: (target: Target, input: Record<string, unknown>, said: Words) =>
      attempt(
        request(bulkUpdateDocument(kind), { ...target, input }).then(({ answer }) => answer),
        said,
        list.refresh,
      ),
    /** Rejects when the server refuses all of it. */
    observe: (target: Target, change: { addIds: string[] } | { removeIds: string[] }) =>
      attempt(
        request(BulkObserveDocument, { ...given(target), kind: kind.kind, ...change }).then(
          ({ bulkObserve }) => bulkObserve,
        ),
        (count) => t('changedMany', { count }),
        list.refresh,
      ),
    /** `title`: of the first of them. */
    remove: (target: Target, title: string) =>
      attempt(
        request(BulkDeleteDocument, { ...given(target), kind: kind.kind }).then(
          ({ bulkDelete }) => bulkDelete,
        ),
        (count) =>
          target.ids?.length === 1 ? t('common:toast.deleted', { title }) : t('deleted', { count }),
        drop,
      ).catch(failed),
  };
}

export type Bulk = ReturnType<typeof useBulk>;

const given = (target: Target) => ({ ...target, ids: target.ids && [...target.ids] });
const asRefused = ({ number, code, message, path = null }: BulkAnswer['skipped'][number]): Refused => ({
  number,
  code,
  message,
  path,
});
