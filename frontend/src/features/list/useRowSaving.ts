/** Fields of a list's rows saved one by one, in the order in which they were changed, with a way back. */
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { beingDone, offerUndo } from '@/features/undo';
import { failureCode } from '@/lib/failure';
import { useSerial } from '@/lib/useSerial';
import { request } from '@/live/transport';
import type { ListKind } from './kind';
import { inputOf, type Row, updateDocument } from './rows';
import type { Rows } from './useRows';

/** Saves a field of a row; rejects when the server refuses. A stale row has been read again by then. */
export function useRowSaving(kind: ListKind, list: Rows, nameOf: (field: FieldInfo) => string) {
  const { t } = useTranslation(['list', 'record']);
  const queryClient = useQueryClient();
  const serial = useSerial();
  const rowNow = (id: string) => list.rows?.find((row) => row.id === id);

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
        if (!answer.operationId) return;
        // What was ticked off may be out of sight in a moment.
        if (field.code === kind.tick)
          offerUndo(
            answer.operationId,
            t(`record:activities.${value ? 'completed' : 'reopened'}`, { subject: row.title }),
          );
        else
          offerUndo(answer.operationId, t('changed', { title: row.title, field: nameOf(field) }), {
            isQuiet: true,
          });
      } catch (error) {
        if (failureCode(error) === 'STALE_VERSION') await list.refresh([row.id]);
        throw error;
      }
    });

  return save;
}
