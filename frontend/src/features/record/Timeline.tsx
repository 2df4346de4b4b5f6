/** What happened with a record, the newest first, day by day: comments as they are now, and every change in the reader's words. */
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { AddEventButton } from '@/features/pastEvents';
import { useFormat } from '@/lib/format';
import { useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import type { Asked } from './asked';
import { type Stretch, stretches } from './bursts';
import { Comment } from './Comment';
import { Happening, type Pins } from './Happening';
import styles from './Timeline.module.css';
import { TimelineFilters } from './TimelineFilters';
import { fetchTimeline, pinnedQuery, timelineKey } from './timelineQueries';
import { useLooking } from './useLooking';

type TimelineProps = {
  itemId: string;
  /** Whether the reader may hold entries up. */
  mayPin: boolean;
  /** That somebody looks at it is remembered. */
  isDeal: boolean;
  /** Its own history is told, and nothing beside it. */
  isActivity: boolean;
  gathers: boolean;
  asked: Asked;
  onAsk: (asked: Asked) => void;
};

export function Timeline({ itemId, mayPin, isDeal, isActivity, gathers, asked, onAsk }: TimelineProps) {
  const { t } = useTranslation(['record', 'common']);
  const list = useKeysetList(timelineKey(itemId, asked), (after) => fetchTimeline(itemId, asked, after));
  useLooking(isDeal ? itemId : null, list.rows);
  const pinned = useQuery({ ...pinnedQuery(itemId), enabled: !isActivity }).data ?? [];
  const pins: Pins = { held: new Set(pinned.map(({ id }) => id)), mayPin: mayPin && !isActivity };
  return (
    <Section title={t('timeline.title')} action={!isActivity && <AddEventButton itemId={itemId} />}>
      {!isActivity && <TimelineFilters asked={asked} onAsk={onAsk} gathers={gathers} />}
      {pinned.length > 0 && (
        <ul className={styles.pinned} aria-label={t('timeline.pinned')}>
          {pinned.map((entry) => (
            <Line
              key={entry.id}
              stretch={{ key: entry.id, entries: [entry] }}
              itemId={itemId}
              pins={pins}
              apart
            />
          ))}
        </ul>
      )}
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} compact />
      ) : !list.rows ? (
        <SkeletonRows rows={5} height="52px" />
      ) : list.rows.length === 0 ? (
        <EmptyState compact title={t(asked.filter === 'all' ? 'timeline.empty' : 'timeline.emptyFiltered')} />
      ) : (
        <Days shown={stretches(list.rows)} itemId={itemId} pins={pins} stale={list.stale} />
      )}
      <LoadMore list={list} />
    </Section>
  );
}

type LineProps = { stretch: Stretch; itemId: string; pins: Pins; apart?: boolean };

function Line({ stretch: { entries }, ...where }: LineProps) {
  const [entry] = entries;
  if (entry.kind === 'comment.added' && entry.comment) {
    return <Comment entry={entry} note={entry.comment} {...where} />;
  }
  return <Happening entries={entries} {...where} />;
}

type DaysProps = Omit<LineProps, 'stretch' | 'apart'> & { shown: readonly Stretch[]; stale: boolean };

function Days({ shown, itemId, pins, stale }: DaysProps) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const now = Date.now();
  const today = format.dayOf(new Date(now));
  const yesterday = format.dayOf(new Date(now - 86_400_000));
  const nameOf = (day: string) => {
    if (day === today) return t('timeline.today');
    return day === yesterday ? t('timeline.yesterday') : format.weekday(day);
  };
  let last = '';
  return (
    <ol className={styles.entries} aria-label={t('timeline.title')} aria-busy={stale}>
      {shown.map((stretch) => {
        const day = format.dayOf(stretch.entries[0].occurredAt);
        const isFirst = day !== last;
        last = day;
        return (
          <Fragment key={stretch.key}>
            {isFirst && (
              <li className={styles.day}>
                <h3>
                  <time dateTime={day}>{nameOf(day)}</time>
                </h3>
              </li>
            )}
            <Line stretch={stretch} itemId={itemId} pins={pins} />
          </Fragment>
        );
      })}
    </ol>
  );
}
