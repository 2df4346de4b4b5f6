/** What is done with records of a list: fields saved, records handed over and deleted; all that can be taken back is offered so. */
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bulkTag } from '@/features/tags';
import { beingDone, offerUndo } from '@/features/undo';
import { graphql } from '@/gql';
import { announce } from '@/lib/announce';
import { explain, failureCode } from '@/lib/failure';
import { useSerial } from '@/lib/useSerial';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';
import { toast } from '@/ui/toast';
import type { FieldInfo } from './fields';
import type { ListKind } from './kind';
import { deleteDocument, inputOf, type Row, updateDocument } from './rows';
import type { Rows } from './useRows';

const AssignDocument = graphql(`
  mutation AssignInList($ids: [ID!]!, $userId: ID!) {
    assignResponsible(ids: $ids, userId: $userId) {
      assignedIds
      skipped {
        id
      }
      operationId
    }
  }
`);

export const LARGEST_ASSIGNMENT = 1000;
export const LARGEST_TAGGING = 200;
export const LARGEST_DELETION = 100;

export function useRowChanges(kind: ListKind, list: Rows, nameOf: (field: FieldInfo) => string) {
  const { t } = useTranslation(['list', 'common']);
  const queryClient = useQueryClient();
  const serial = useSerial();
  const rowNow = (id: string) => list.rows?.find((row) => row.id === id);

  /** Rejects when the server refuses; a stale row has been read again by then. */
  const save = (row: Row, field: FieldInfo, value: unknown): Promise<void> =>
    serial(async () => {
      const { version } = rowNow(row.id) ?? row;
      try {
        const { answer } = await beingDone(
          request(updateDocument(kind, list.shownSelection), {
            id: row.id,
            input: inputOf(field, value),
            expectedVersion: version,
          }),
        );
        // Whoever hands a record over may see it no longer.
        if (answer.record) list.put(answer.record);
        else list.drop([row.id]);
        void queryClient.invalidateQueries({ queryKey: [kind.one] });
        if (answer.operationId)
          offerUndo(answer.operationId, t('changed', { title: row.title, field: nameOf(field) }), {
            isQuiet: true,
          });
      } catch (error) {
        if (failureCode(error) === 'STALE_VERSION') await list.refresh([row.id]);
        throw error;
      }
    });

  /** `title`: of the first of them. */
  const remove = async (ids: readonly string[], title: string) => {
    const done =
      ids.length === 1 ? t('common:toast.deleted', { title }) : t('deleted', { count: ids.length });
    try {
      const { answer } = await beingDone(request(deleteDocument(kind), { ids }));
      list.drop(answer.deletedIds);
      void list.refreshTotals();
      offerUndo(answer.operationId, done);
    } catch (error) {
      toast.error(explain(error));
    }
  };

  const assign = async (ids: readonly string[], person: { id: string; name: string }) => {
    try {
      const { assignResponsible: answer } = await beingDone(
        request(AssignDocument, { ids: [...ids], userId: person.id }),
      );
      await list.refresh(answer.assignedIds);
      offerUndo(
        answer.operationId ?? null,
        t('assigned', { count: answer.assignedIds.length, name: person.name }),
      );
      if (answer.skipped.length > 0) toast.error(t('skipped', { count: answer.skipped.length }));
    } catch (error) {
      toast.error(explain(error));
    }
  };

  /** Rejects when the server refuses all of it. */
  const tag = async (ids: readonly string[], { id, name }: Pick, isAdded: boolean) => {
    const change = isAdded ? { addIds: [id] } : { removeIds: [id] };
    const answer = await beingDone(bulkTag({ kind: kind.kind, ids: [...ids], ...change }));
    await list.refresh(answer.updatedIds);
    const what = t(isAdded ? 'tagged' : 'untagged', { name, count: answer.updatedIds.length });
    announce(what);
    offerUndo(answer.operationId ?? null, what, { isQuiet: true });
    if (answer.skipped.length > 0) toast.error(t('skipped', { count: answer.skipped.length }));
  };

  return { save, remove, assign, tag };
}

export type RowChanges = ReturnType<typeof useRowChanges>;
