/** A record in the panel beside a board or list, which stays in use behind it: what is known of it, then what happens. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Maximize2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/ui/Panel';
import { PanelSkeleton } from '@/ui/PanelSkeleton';
import { ItemPresence } from './ItemPresence';
import { RecordHappening } from './LateHappening';
import { RecordBadges } from './RecordBadges';
import { RecordLoaded } from './RecordLoaded';
import styles from './RecordPanel.module.css';
import type { RecordKind, Shown } from './recordKind';
import { useMovedOn } from './useMovedOn';

/** What an open panel is told by whatever it stands beside. */
export type PanelPlace = { number: number; isPeek: boolean; onClose: () => void };

export function RecordPanel<R extends Shown>({
  kind,
  number,
  isPeek,
  onClose,
}: PanelPlace & { kind: RecordKind<R> }) {
  const { t } = useTranslation('record');
  const query = useQuery(kind.query(number));
  const record = query.data;
  useMovedOn(number, record?.number ?? number);
  const { one, titled } = kind.useNames(number);
  return (
    <Panel
      label={record?.title ?? one}
      header={
        <div className={styles.header}>
          <span className={styles.number}>{one}</span>
          {record && (
            <>
              <RecordBadges itemId={record.id} />
              <ItemPresence itemId={record.id} />
              <Link
                to={`${kind.section}/$number`}
                params={{ number: String(number) }}
                className={styles.page}
                aria-label={t('page.open')}
                title={t('page.open')}
              >
                <Maximize2 size={14} aria-hidden="true" />
              </Link>
              {kind.menu(record, onClose)}
            </>
          )}
        </div>
      }
      isPeek={isPeek}
      onClose={onClose}
    >
      <RecordLoaded kind={kind} query={query} skeleton={<PanelSkeleton />} onLeave={onClose}>
        {(shown, { head, about, related }) => (
          <div className={styles.body}>
            {head && <div className={styles.head}>{head}</div>}
            {!titled && <h2 className={styles.title}>{shown.title}</h2>}
            {about}
            <RecordHappening record={shown} kind={kind} related={related} />
          </div>
        )}
      </RecordLoaded>
    </Panel>
  );
}
