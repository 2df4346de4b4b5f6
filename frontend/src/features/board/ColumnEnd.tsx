/** Below the last card: more coming, more that failed to come, or a word to an empty column. */
import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { ErrorState } from '@/ui/ErrorState';
import styles from './BoardColumn.module.css';
import { CardBones } from './BoardSkeleton';

/** How much of the loaded window has been seen when the next page is asked for. */
const SEEN = 0.7;

type ColumnEndProps = {
  columnId: string;
  /** So many cards are here. */
  loaded: number;
  hasMore: boolean;
  isLoading: boolean;
  failure: unknown;
  onMore: (columnId: string) => void;
  top: number;
  lastShown: number;
  /** What is said of an empty column, and what begins there; null where a question found nothing. */
  empty: { text: string; action: string; onAdd: (() => void) | null } | null;
};

export function ColumnEnd({
  columnId,
  loaded,
  hasMore,
  isLoading,
  failure,
  onMore,
  top,
  lastShown,
  empty,
}: ColumnEndProps) {
  const wantsMore = hasMore && !failure && !isLoading && lastShown + 1 >= loaded * SEEN;
  // `loaded` is what changes when a page has come: the next one may be wanted at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (wantsMore) onMore(columnId);
  }, [wantsMore, loaded, onMore, columnId]);

  const at = { transform: `translateY(${top}px)` };
  if (failure)
    return (
      <li className={styles.end} style={at}>
        <ErrorState error={failure} onRetry={() => onMore(columnId)} compact />
      </li>
    );
  if (hasMore)
    return (
      <li className={styles.end} style={at} aria-hidden="true">
        {isLoading && <CardBones cards={2} />}
      </li>
    );
  if (loaded > 0 || !empty) return null;
  return (
    <li className={styles.end} style={at}>
      <p className={styles.emptyText}>{empty.text}</p>
      {empty.onAdd && (
        <Button variant="subtle" size="compact-sm" leftSection={<Plus size={14} />} onClick={empty.onAdd}>
          {empty.action}
        </Button>
      )}
    </li>
  );
}
