/** A company or contact in the panel beside a list: what is known of it, then what happens with it. */
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Maximize2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Activities, ItemPresence, Timeline } from '@/features/record';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { PanelSkeleton } from '@/ui/PanelSkeleton';
import styles from './RecordPanel.module.css';

type RecordPanelProps<R> = {
  query: UseQueryResult<R>;
  /** What such a record is. */
  name: string;
  /** Its own address. */
  page: string;
  menu: (record: R) => ReactNode;
  isPeek: boolean;
  onClose: () => void;
  children: (record: R) => ReactNode;
};

export function RecordPanel<R extends { id: string; title: string }>({
  query,
  name,
  page,
  menu,
  isPeek,
  onClose,
  children,
}: RecordPanelProps<R>) {
  const { t } = useTranslation('record');
  const record = query.data;
  return (
    <Panel
      label={record?.title ?? name}
      header={
        <div className={styles.header}>
          <span className={styles.number}>{name}</span>
          {record && (
            <>
              <ItemPresence itemId={record.id} />
              <Link to={page} className={styles.page} aria-label={t('deal.asPage')} title={t('deal.asPage')}>
                <Maximize2 size={14} aria-hidden="true" />
              </Link>
              {menu(record)}
            </>
          )}
        </div>
      }
      isPeek={isPeek}
      onClose={onClose}
    >
      <Loaded query={query} skeleton={<PanelSkeleton />}>
        {(shown) => (
          <div className={styles.body}>
            <h2 className={styles.title}>{shown.title}</h2>
            {children(shown)}
            <Activities itemId={shown.id} />
            <Timeline itemId={shown.id} />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
