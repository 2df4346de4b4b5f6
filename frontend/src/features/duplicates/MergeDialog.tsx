/** Several records side by side: which one stays, what stays where they differ, and what it will hold (R30). */
import { Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beingDone, offerUndo } from '@/features/undo';
import { explain } from '@/lib/failure';
import { ErrorState } from '@/ui/ErrorState';
import { FormFoot } from '@/ui/FormFoot';
import { SkeletonRows } from '@/ui/Skeleton';
import { usePhone } from '@/ui/usePhone';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './MergeDialog.module.css';
import { MergeTable } from './MergeTable';
import { type MergeField, mergeItems, mergePreviewQuery } from './queries';
import type { Matched } from './sections';

type MergeDialogProps = {
  kind: Matched;
  /** Two at least. */
  ids: readonly string[];
  /** They are one now, or several again: for what is shown of them and no query. */
  onMerged?: () => void;
  onClose: () => void;
};

export function MergeDialog({ kind, ids, onMerged, onClose }: MergeDialogProps) {
  const { t } = useTranslation(['duplicates', 'common']);
  const isPhone = usePhone();
  const queryClient = useQueryClient();
  useReturningFocus();
  const [masterId, setMaster] = useState(ids[0] ?? '');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const others = ids.filter((id) => id !== masterId);
  const preview = useQuery(mergePreviewQuery(kind, masterId, others));
  const { items = [], masterIds = [], fields = [] } = preview.data ?? {};
  const [possible] = masterIds;
  if (possible && !masterIds.includes(masterId)) setMaster(possible);
  /** What the one that stays holds is taken until somebody says otherwise. */
  const choiceOf = ({ field, values }: MergeField) =>
    chosen[field] ?? values.find(({ itemId }) => itemId === masterId)?.itemId;
  const conflicts = fields.filter(({ isConflict }) => isConflict);
  const open = conflicts.filter((field) => !choiceOf(field));
  /** What has gone is shown on any screen that has been visited, and so is what has moved. */
  const refresh = () => {
    void queryClient.invalidateQueries();
    onMerged?.();
  };
  const merge = useMutation({
    mutationFn: () =>
      beingDone(
        mergeItems(
          kind,
          masterId,
          others,
          conflicts.flatMap((one) => {
            const itemId = choiceOf(one);
            return itemId ? [{ field: one.field, itemId }] : [];
          }),
        ),
      ),
    onSuccess: ({ operationId = null, item }) => {
      const title = item?.title ?? items.find(({ id }) => id === masterId)?.title;
      offerUndo(operationId, t('merge.done', { count: ids.length, title }), { onReversed: refresh });
      refresh();
      onClose();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    merge.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={isPhone}
      size={Math.min(1120, 420 + ids.length * 220)}
      title={t('merge.title', { count: ids.length })}
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
    >
      <form onSubmit={onSubmit}>
        <p className={styles.text}>{t('merge.text')}</p>
        {masterIds.length < items.length && <p className={styles.text}>{t('merge.completed')}</p>}
        {preview.error ? (
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        ) : !preview.data ? (
          <SkeletonRows rows={5} height="40px" />
        ) : (
          <MergeTable
            kind={kind}
            ids={ids}
            preview={preview.data}
            masterId={masterId}
            choiceOf={choiceOf}
            onMaster={setMaster}
            onChoose={(field, itemId) => setChosen((known) => ({ ...known, [field]: itemId }))}
          />
        )}
        <FormFoot
          problem={
            merge.error
              ? explain(merge.error)
              : open.length > 0
                ? t('merge.open_choices', { count: open.length })
                : undefined
          }
          sending={merge.isPending}
          submit={t('merge.action')}
          onCancel={onClose}
          disabled={!preview.data || open.length > 0}
        />
      </form>
    </Modal>
  );
}
