/** By what the cards of each column are sorted and by what they are parted, said by its button when it isn't by hand, or not at all (B13, B14). */
import { Button } from '@mantine/core';
import { ArrowUpDown, Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Asking } from '@/features/views';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import { useLoadedSession } from '@/live/board/useBoard';
import { LateMenu } from '@/ui/LateMenu';
import styles from './BoardPage.module.css';
import { sortedBy } from './orders';

const load = async () => {
  const [module] = await Promise.all([import('./OrderChoice'), loadWords(['list', 'record'])]);
  return { default: module.OrderChoice };
};
const OrderChoice = lazy(load);

export function BoardOrder({ asking }: { asking: Asking }) {
  const { t } = useTranslation('board');
  const session = useLoadedSession();
  const sorted = session && sortedBy(session.scope.sort);
  const isParted = Boolean(session?.scope.lanes);
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
          data-parted={isParted || undefined}
          aria-label={sorted ? t('order.sorted', { order: t(`order.${sorted}`) }) : t('lanes.options')}
          title={t('lanes.options')}
        >
          {isParted ? <Rows3 size={14} aria-hidden="true" /> : <ArrowUpDown size={14} aria-hidden="true" />}
          {sorted && <span className={styles.orderName}>{t(`order.${sorted}`)}</span>}
        </Button>
      )}
    >
      <OrderChoice asking={asking} />
    </LateMenu>
  );
}
