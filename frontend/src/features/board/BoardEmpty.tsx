/** A board without a single deal: where they can come from; or a search that found none. */
import { Columns3, SearchX } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardSession } from '@/live/board/useBoard';
import { EmptyState } from '@/ui/EmptyState';
import styles from './Board.module.css';

export function BoardEmpty() {
  const { t } = useTranslation('board');
  const { store, isFiltered } = useBoardSession();
  const isEmpty = useSyncExternalStore(store.subscribe, () =>
    [...store.view.columns.values()].every(({ count }) => count === 0),
  );
  if (!isEmpty) return null;
  return (
    <div className={styles.empty}>
      {isFiltered ? (
        <EmptyState icon={SearchX} title={t('nothing.title')}>
          {t('nothing.text')}
        </EmptyState>
      ) : (
        <EmptyState icon={Columns3} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      )}
    </div>
  );
}
