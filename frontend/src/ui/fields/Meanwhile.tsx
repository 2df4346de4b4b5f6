/** Somebody else has changed the value that is being edited: theirs is shown, and nothing typed is lost. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

type MeanwhileProps = { value: ReactNode; onKeep: () => void; onTake: () => void };

export function Meanwhile({ value, onKeep, onTake }: MeanwhileProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.meanwhile} role="status">
      <span>
        {t('field.meanwhile')} <strong>{value}</strong>
      </span>
      <button type="button" className={styles.choice} onClick={onKeep}>
        {t('field.keepMine')}
      </button>
      <button type="button" className={styles.choice} onClick={onTake}>
        {t('field.takeTheirs')}
      </button>
    </div>
  );
}
