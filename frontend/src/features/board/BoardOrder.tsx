/** By what the cards of each column are sorted, said by its button when it isn't by hand (B14). */
import { Button } from '@mantine/core';
import { ArrowUpDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Asking } from '@/features/views';
import { lazy } from '@/lib/lazy';
import { useLoadedSession } from '@/live/board/useBoard';
import { LateMenu } from '@/ui/LateMenu';
import styles from './BoardPage.module.css';
import { sortedBy } from './orders';

const load = async () => ({ default: (await import('./OrderChoice')).OrderChoice });
const OrderChoice = lazy(load);

export function BoardOrder({ asking }: { asking: Asking }) {
  const { t } = useTranslation('board');
  const session = useLoadedSession();
  const sorted = session && sortedBy(session.scope.sort);
  return (
    <LateMenu
      position="bottom-end"
      width={248}
      prepare={load}
      button={(menu) => (
        <Button
          {...menu}
          variant="default"
          className={styles.options ?? ''}
          disabled={!session}
          data-sorted={sorted ?? undefined}
          aria-label={sorted ? t('order.sorted', { order: t(`order.${sorted}`) }) : t('order.label')}
          title={t('order.label')}
        >
          <ArrowUpDown size={14} aria-hidden="true" />
          {sorted && <span className={styles.orderName}>{t(`order.${sorted}`)}</span>}
        </Button>
      )}
    >
      <OrderChoice asking={asking} />
    </LateMenu>
  );
}
