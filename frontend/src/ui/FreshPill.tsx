/** How many rows have come that belong to a list: they wait for a press instead of pushing rows away (B37). */
import { ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './FreshPill.module.css';

export function FreshPill({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation('list');
  return (
    <div className={styles.pillPlace} role="status">
      {count > 0 && (
        <button type="button" className={styles.pill} onClick={onShow}>
          <ArrowUp size={13} aria-hidden="true" />
          {t('fresh', { count })}
        </button>
      )}
    </div>
  );
}
