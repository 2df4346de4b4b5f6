/** Takes a chip away. */
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './FilterBar.module.css';

export function Cross({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation('list');
  const label = t('filter.remove', { field: name });
  return (
    <button type="button" className={styles.cross} aria-label={label} title={label} onClick={onRemove}>
      <X size={13} aria-hidden="true" />
    </button>
  );
}
