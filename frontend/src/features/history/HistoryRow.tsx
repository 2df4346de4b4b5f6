/** One event: when, by whom, what happened with which values, and to what. */
import { Link } from '@tanstack/react-router';
import { Filter } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Changes, markOf } from '@/features/happenings';
import { useFormat } from '@/lib/format';
import { isItemKind, placeOfItem } from '@/lib/placeOfItem';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { IconButton } from '@/ui/IconButton';
import type { Column } from './columns';
import styles from './HistoryPage.module.css';
import type { HistoryEvent } from './queries';
import { useHistoryWords } from './useHistoryWords';

const MOST_ITEMS = 2;
const APART = 60_000; // ms between what happened and its being written down that are worth telling

type HistoryRowProps = {
  event: HistoryEvent;
  columns: readonly Column[];
  /** Shows what happened to one record alone. */
  onOnly: (id: string) => void;
};

export const HistoryRow = memo(function HistoryRow({ event, columns, onOnly }: HistoryRowProps) {
  const { t } = useTranslation('history');
  const { channelName } = useHistoryWords();
  const { at, actor, channel } = event;
  const cells = {
    at: <InstantText value={at} />,
    actor: actor ? <Person {...actor} /> : t('nobody'),
    what: <What event={event} />,
    item: <To event={event} onOnly={onOnly} />,
    channel: channelName(channel),
  };
  return (
    <tr className={styles.row}>
      {columns.map((column) => (
        <td key={column} className={styles.cell} data-column={column}>
          {cells[column]}
        </td>
      ))}
    </tr>
  );
});

function What({ event }: { event: HistoryEvent }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const { tell } = useHistoryWords();
  const { text, said, changes } = tell(event);
  const Mark = markOf(event.kind);
  const isLate = Math.abs(Date.parse(event.at) - Date.parse(event.occurredAt)) > APART;
  return (
    <div className={styles.what}>
      <span className={styles.mark} aria-hidden="true">
        <Mark size={13} />
      </span>
      <div className={styles.told}>
        <p className={styles.sentence}>{text}</p>
        {said && <p className={styles.said}>{said}</p>}
        <Changes changes={changes} />
        {isLate && (
          <p className={styles.late}>{t('occurred', { when: format.dateTime(event.occurredAt) })}</p>
        )}
      </div>
    </div>
  );
}

/** A record as it was called then, as a link where it can be opened; of an activity the records it belongs to. */
function To({ event: { item, items }, onOnly }: Pick<HistoryRowProps, 'onOnly'> & { event: HistoryEvent }) {
  const { t } = useTranslation('history');
  const { nounName } = useHistoryWords();
  const paged = items.flatMap(({ kind, ...one }) => (isItemKind(kind) ? [{ ...one, kind }] : []));
  const own = paged.find(({ id }) => id === item.id);
  const linked = own ? [{ ...own, title: item.title }] : paged.slice(0, MOST_ITEMS);
  const only = own ?? linked[0] ?? (item.id ? { id: item.id, title: item.title } : null);
  return (
    <div className={styles.to}>
      <span className={styles.noun}>{nounName(own ? item.kind : (linked[0]?.kind ?? item.kind))}</span>
      <span className={styles.titles}>
        {linked.map(({ id, kind, number, title }) => (
          <Link key={id} {...placeOfItem(kind, number)} className={styles.link} title={title}>
            {title}
          </Link>
        ))}
        {linked.length === 0 && (
          <span className={styles.gone} title={item.title}>
            {item.title}
          </span>
        )}
      </span>
      {only && (
        <IconButton
          icon={Filter}
          size={13}
          className={styles.only ?? ''}
          label={t('showOnly', { title: only.title })}
          onClick={() => onOnly(only.id)}
        />
      )}
    </div>
  );
}
