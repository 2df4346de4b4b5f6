/** Leads to the first condition of a board; those that there are stand as chips below the header. */
import { Button } from '@mantine/core';
import { ListFilter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '@/lib/commands/useCommands';
import styles from './BoardPage.module.css';

export function FilterButton({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation('board');
  useCommands({ filter: { run: onPress } });
  return (
    <Button
      variant="default"
      className={styles.options ?? ''}
      aria-label={t('filter')}
      title={t('filter')}
      onClick={onPress}
    >
      <ListFilter size={14} aria-hidden="true" />
    </Button>
  );
}
