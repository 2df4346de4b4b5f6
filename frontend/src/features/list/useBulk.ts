/** What is done with records of a list together: changed, observed, deleted; with what was refused, and a way back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '@/features/jobs';
import { bulkTag } from '@/features/tags';
import { beingDone, offerUndo } from '@/features/undo';
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
      id
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

/** What is left to tell: who refused, or the job that goes through them. */
export type Outcome = { what: string; refused: readonly Refused[]; job: Job | null };

export function useBulk(kind: ListKind, list: Rows) {
  const { t } = useTranslation(['list', 'common']);
  const [outcome, tell] = useState<Outcome | null>(null);

  /** `done`: what the toast says, by how many it was done to. */
  const attempt = async (
    asking: Promise<BulkAnswer>,
    done: (count: number) => string,
    follow: (ids: readonly string[]) => Promise<unknown>,
  ) => {
    try {
      const { updated, updatedIds, skipped, operationId = null, job = null } = await beingDone(asking);
      if (job) return tell({ what: done(list.total), refused: [], job });
      await follow(updatedIds);
      if (updated > 0) offerUndo(operationId, done(updated), { onReversed: () => void list.reload() });
      if (skipped.length > 0) tell({ what: done(updated), refused: skipped.map(asRefused), job: null });
    } catch (error) {
      toast.error(explain(error));
    }
  };
  const drop = async (ids: readonly string[]) => {
    list.drop(ids);
    await list.refreshTotals();
  };
  /** Rejects when the server refuses all of it. */
  const tag = async (ids: readonly string[], { id, name }: TagLike, isAdded: boolean) => {
    const change = isAdded ? { addIds: [id] } : { removeIds: [id] };
    const answer = await beingDone(bulkTag({ kind: kind.kind, ids: [...ids], ...change }));
    await list.refresh(answer.updatedIds);
    const what = t(isAdded ? 'tagged' : 'untagged', { name, count: answer.updatedIds.length });
    announce(what);
    offerUndo(answer.operationId ?? null, what, { isQuiet: true });
    if (answer.skipped.length > 0) toast.error(t('refused.title', { count: answer.skipped.length }));
  };

  return {
    outcome,
    tag,
    /** What was told is read, and what a job did is to be seen. */
    close: () => {
      if (outcome?.job) void list.reload();
      tell(null);
    },
    update: (target: Target, input: Record<string, unknown>, done: (count: number) => string) =>
      attempt(
        request(bulkUpdateDocument(kind), { ...target, input }).then(({ answer }) => answer),
        done,
        list.refresh,
      ),
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
        (count) => (count === 1 ? t('common:toast.deleted', { title }) : t('deleted', { count })),
        drop,
      ),
  };
}

export type Bulk = ReturnType<typeof useBulk>;

const given = (target: Target) => ({ ...target, ids: target.ids && [...target.ids] });
const asRefused = ({ id, code, message, path = null }: BulkAnswer['skipped'][number]): Refused => ({
  id,
  code,
  message,
  path,
});
