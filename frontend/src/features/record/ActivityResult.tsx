/** Asks what came of an activity that is being ticked off; Enter alone completes it without a word. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './Activities.module.css';

type ActivityResultProps = {
  sending: boolean;
  onComplete: (result: string | null) => void;
  onCancel: () => void;
};

export function ActivityResult({ sending, onComplete, onCancel }: ActivityResultProps) {
  const { t } = useTranslation('record');
  const [result, setResult] = useState('');
  useReturningFocus();
  return (
    <form
      className={styles.completing}
      onSubmit={(event) => {
        event.preventDefault();
        onComplete(result.trim() || null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <input
        className={styles.input}
        aria-label={t('activities.result')}
        placeholder={t('activities.result')}
        // biome-ignore lint/a11y/noAutofocus: the person has just ticked it off, Enter completes
        autoFocus
        data-autofocus
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
      />
      <Button type="submit" loading={sending}>
        {t('activities.finish')}
      </Button>
    </form>
  );
}
