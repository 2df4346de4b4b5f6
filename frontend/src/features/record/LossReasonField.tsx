/** Why a deal was lost: a value of its list, also one that is no longer in it. */
import { useTranslation } from 'react-i18next';
import { usePickListNews, usePickListSource } from '@/features/pickLists';
import { PickField } from '@/ui/fields/PickField';
import type { Deal } from './dealQueries';
import { type SaveDeal, useDealRefetch } from './useDeal';

type LossReasonFieldProps = { deal: Deal; save: SaveDeal; readOnly: boolean };

export function LossReasonField({ deal, save, readOnly }: LossReasonFieldProps) {
  const { t } = useTranslation('record');
  const source = usePickListSource('LOSS_REASON');
  const refetch = useDealRefetch(deal);
  usePickListNews(() => void refetch());
  const reason = deal.lossReason;
  const name = reason?.isRemoved ? t('value.removed', { label: reason.label }) : reason?.label;
  return (
    <PickField
      label={t('fields.lossReason')}
      value={reason ? { id: reason.id, name: name ?? '' } : null}
      source={source}
      show={(shown) => shown.name}
      readOnly={readOnly}
      onSave={(chosen) => save({ lossReasonId: chosen?.id ?? null })}
    />
  );
}
