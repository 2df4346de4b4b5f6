/** Shows only what the person is responsible for (B16). */
import { Button } from '@mantine/core';
import { User } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Asking } from './useAsking';
import styles from './ViewTabs.module.css';

export function MineToggle({ asking: { question, change } }: { asking: Asking }) {
  const { t } = useTranslation();
  const isMine = question?.mine ?? false;
  return (
    <Button
      variant="default"
      className={styles.toggle ?? ''}
      leftSection={<User size={14} />}
      aria-pressed={isMine}
      title={t('mine.hint')}
      onClick={() => change({ mine: !isMine })}
    >
      {t('mine.label')}
    </Button>
  );
}
