/** A board on which nothing stands: every column hidden, a search that found none, or no deal yet (B12, B56). */
import { Button } from '@mantine/core';
import { Columns3, EyeOff, SearchX } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { useBoardSession } from '@/live/board/useBoard';
import { EmptyState } from '@/ui/EmptyState';
import styles from './Board.module.css';

type BoardEmptyProps = { isHidden: boolean; onShowAll: () => void; onAdd: () => void };

export function BoardEmpty(props: BoardEmptyProps) {
  const { store } = useBoardSession();
  const isEmpty = useSyncExternalStore(store.subscribe, () =>
    [...store.view.columns.values()].every(({ count }) => count === 0),
  );
  if (!isEmpty && !props.isHidden) return null;
  return (
    <div className={styles.empty}>
      <Said {...props} />
    </div>
  );
}

function Said({ isHidden, onShowAll, onAdd }: BoardEmptyProps) {
  const { t } = useTranslation('board');
  const { isAdmin } = useMe();
  const { isFiltered } = useBoardSession();
  if (isHidden) {
    const showAll = (
      <Button variant="default" onClick={onShowAll}>
        {t('hidden.showAll')}
      </Button>
    );
    return <EmptyState icon={EyeOff} title={t('hidden.allTitle')} action={showAll} />;
  }
  if (isFiltered) {
    return (
      <EmptyState icon={SearchX} title={t('nothing.title')}>
        {t('nothing.text')}
      </EmptyState>
    );
  }
  const add = <Button onClick={onAdd}>{t('empty.add')}</Button>;
  return (
    <EmptyState icon={Columns3} title={t('empty.title')} action={add}>
      {t(isAdmin ? 'empty.textAdmin' : 'empty.text')}
    </EmptyState>
  );
}
