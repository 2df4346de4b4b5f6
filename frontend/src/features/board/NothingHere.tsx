/** What stands on a board without cards: that every column is hidden, that a search found none, or how to begin (B12, B56). */
import { Button } from '@mantine/core';
import { Columns3, EyeOff, SearchX } from 'lucide-react';
import { useMe } from '@/features/session';
import { useBoardWords } from '@/features/staged';
import { useBoardSession } from '@/live/board/useBoard';
import { EmptyState } from '@/ui/EmptyState';

export type NothingHereProps = { isHidden: boolean; onShowAll: () => void; onAdd: () => void };

export function NothingHere({ isHidden, onShowAll, onAdd }: NothingHereProps) {
  const { t } = useBoardWords();
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
