/** What happened with an item, the newest first: comments as they are now, and every change in the reader's words. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { Comment } from './Comment';
import { CommentForm } from './CommentForm';
import { Happening } from './Happening';
import { fetchTimeline, pinnedQuery, timelineKey } from './queries';
import styles from './Timeline.module.css';
import { useItemNews } from './useItemNews';
import { useLooking } from './useLooking';

/** `isDeal`: that somebody looks at it is remembered. */
export function Timeline({ itemId, isDeal = false }: { itemId: string; isDeal?: boolean }) {
  const { t } = useTranslation(['record', 'common']);
  useItemNews(itemId);
  const list = useKeysetList(timelineKey(itemId), (after) => fetchTimeline(itemId, after));
  useLooking(isDeal ? itemId : null, list.rows);
  const pinned = useQuery(pinnedQuery(itemId)).data ?? [];
  return (
    <Section title={t('timeline.title')}>
      <CommentForm itemId={itemId} />
      {pinned.length > 0 && (
        <ul className={styles.pinned} aria-label={t('timeline.pinned')}>
          {pinned.map((note) => (
            <Comment key={note.id} note={note} itemId={itemId} pinnedOnTop />
          ))}
        </ul>
      )}
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} compact />
      ) : !list.rows ? (
        <SkeletonRows rows={5} height="52px" />
      ) : list.rows.length === 0 ? (
        <EmptyState compact title={t('timeline.empty')} />
      ) : (
        <ol className={styles.entries} aria-label={t('timeline.title')}>
          {list.rows.map((entry) =>
            entry.kind === 'comment.added' && entry.comment ? (
              <Comment key={entry.id} note={entry.comment} itemId={itemId} />
            ) : (
              <Happening key={entry.id} entry={entry} itemId={itemId} />
            ),
          )}
        </ol>
      )}
      <LoadMore list={list} />
    </Section>
  );
}
