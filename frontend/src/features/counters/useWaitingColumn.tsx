/** A column of lists that shows what waits with each record. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Waiting } from './counted';
import { ItemBadges } from './ItemBadges';

export function useWaitingColumn() {
  const { t } = useTranslation();
  const label = t('counters.column');
  return useMemo(
    () => ({
      code: 'waiting',
      label,
      selection: 'waiting { deadline isIncoming forId }',
      width: 92,
      show: (answer: unknown) => <ItemBadges waiting={(answer ?? []) as readonly Waiting[]} />,
    }),
    [label],
  );
}
