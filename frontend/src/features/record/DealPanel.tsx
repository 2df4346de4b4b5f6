/** A deal in the panel beside the board, which stays in use behind it. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/ui/Panel';
import { PanelSkeleton } from '@/ui/PanelSkeleton';
import { Activities } from './Activities';
import { DealFields } from './DealFields';
import { DealHead } from './DealHead';
import { DealLoaded } from './DealLoaded';
import { DealMenu } from './DealMenu';
import styles from './DealPanel.module.css';
import { dealQuery } from './dealQueries';
import { ItemPresence } from './ItemPresence';
import { Timeline } from './Timeline';

type DealPanelProps = { number: number; isPeek: boolean; onClose: () => void };

export function DealPanel({ number, isPeek, onClose }: DealPanelProps) {
  const { t } = useTranslation('record');
  const query = useQuery(dealQuery(number));
  const deal = query.data;
  return (
    <Panel
      label={deal?.title ?? t('deal.number', { number })}
      header={
        <div className={styles.header}>
          <span className={styles.number}>{t('deal.number', { number })}</span>
          {deal && (
            <>
              <ItemPresence itemId={deal.id} />
              <DealMenu deal={deal} onGone={onClose} withPage />
            </>
          )}
        </div>
      }
      isPeek={isPeek}
      onClose={onClose}
    >
      <DealLoaded query={query} skeleton={<PanelSkeleton />} onLeave={onClose}>
        {(shown, save) => (
          <div className={styles.body}>
            <div className={styles.head}>
              <DealHead deal={shown} save={save} />
            </div>
            <DealFields deal={shown} save={save} />
            <Activities itemId={shown.id} />
            <Timeline itemId={shown.id} isDeal />
          </div>
        )}
      </DealLoaded>
    </Panel>
  );
}
