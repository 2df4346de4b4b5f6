/** Several records side by side: which one stays, what stays where they differ, and what it will hold (R30). */
import { Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { offerUndo } from '@/features/undo';
import { explain } from '@/lib/failure';
import { ErrorState } from '@/ui/ErrorState';
import { FormFoot } from '@/ui/FormFoot';
import { SkeletonRows } from '@/ui/Skeleton';
import { usePhone } from '@/ui/usePhone';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './MergeDialog.module.css';
import { MergeTable } from './MergeTable';
import { mergeItems, mergePreviewQuery, type Twin } from './queries';
import { SECTIONS, type Section } from './sections';

type MergeDialogProps = { what: Section; twins: readonly Twin[]; onMerged: () => void; onClose: () => void };

export function MergeDialog({ what, twins, onMerged, onClose }: MergeDialogProps) {
  const { t } = useTranslation(['duplicates', 'common']);
  const isPhone = usePhone();
  useReturningFocus();
  const kind = SECTIONS[what];
  const [masterId, setMaster] = useState(twins[0]?.id ?? '');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const others = twins.map(({ id }) => id).filter((id) => id !== masterId);
  const preview = useQuery(mergePreviewQuery(kind, masterId, others));
  const fields = preview.data ?? [];
  /** What the one that stays holds is taken until somebody says otherwise. */
  const choiceOf = ({ field, values }: (typeof fields)[number]) =>
    chosen[field] ?? values.find(({ itemId }) => itemId === masterId)?.itemId;
  const conflicts = fields.filter(({ isConflict }) => isConflict);
  const open = conflicts.filter((field) => !choiceOf(field));
  const merge = useMutation({
    mutationFn: () =>
      mergeItems(
        kind,
        masterId,
        others,
        conflicts.flatMap((one) => {
          const itemId = choiceOf(one);
          return itemId ? [{ field: one.field, itemId }] : [];
        }),
      ),
    onSuccess: ({ operationId = null, item }) => {
      const title = item?.title ?? twins.find(({ id }) => id === masterId)?.title;
      offerUndo(operationId, t('merge.done', { count: twins.length, title }), { onReversed: onMerged });
      onMerged();
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
      size={Math.min(1120, 420 + twins.length * 220)}
      title={t('merge.title', { count: twins.length })}
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
    >
      <form onSubmit={onSubmit}>
        <p className={styles.text}>{t('merge.text')}</p>
        {preview.error ? (
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        ) : !preview.data ? (
          <SkeletonRows rows={5} height="40px" />
        ) : (
          <MergeTable
            kind={kind}
            twins={twins}
            fields={fields}
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
