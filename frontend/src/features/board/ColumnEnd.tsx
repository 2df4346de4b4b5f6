/** Below the last card: more coming, more that failed to come, or a word to an empty column. */
import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@/live/board/board';
import { useBoardSession, useColumn, useSessionState } from '@/live/board/useBoard';
import { ErrorState } from '@/ui/ErrorState';
import styles from './BoardColumn.module.css';
import { CardBones } from './BoardSkeleton';

/** How much of the loaded window has been seen when the next page is asked for. */
const SEEN = 0.7;

type ColumnEndProps = { stage: Stage; top: number; lastShown: number; onAdd: () => void };

export function ColumnEnd({ stage, top, lastShown, onAdd }: ColumnEndProps) {
  const { t } = useTranslation('board');
  const session = useBoardSession();
  const column = useColumn(stage.id);
  const isLoading = useSessionState(({ loading }) => loading.has(stage.id));
  const failure = useSessionState(({ failed }) => failed.get(stage.id));
  const loaded = column?.ids.length ?? 0;
  const wantsMore = column?.hasMore && !failure && lastShown + 1 >= loaded * SEEN;
  // `loaded` is what changes when a page has come: the next one may be wanted at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (wantsMore) session.loadMore(stage.id);
  }, [wantsMore, loaded, isLoading, session, stage.id]);

  const at = { transform: `translateY(${top}px)` };
  if (failure)
    return (
      <li className={styles.end} style={at}>
        <ErrorState error={failure} onRetry={() => session.loadMore(stage.id)} compact />
      </li>
    );
  if (column?.hasMore)
    return (
      <li className={styles.end} style={at} aria-hidden="true">
        {isLoading && <CardBones cards={2} />}
      </li>
    );
  if (loaded > 0 || session.isFiltered) return null;
  return (
    <li className={styles.end} style={at}>
      <p className={styles.emptyText}>{t('column.empty')}</p>
      <Button variant="subtle" size="compact-sm" leftSection={<Plus size={14} />} onClick={onAdd}>
        {t('column.emptyAction')}
      </Button>
    </li>
  );
}
