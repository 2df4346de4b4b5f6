/** A part of a filter that is no single condition: one sees that it is there, and can take it away. */
import { useTranslation } from 'react-i18next';
import type { Filter } from '@/gql/graphql';
import { Cross } from './Cross';
import styles from './FilterBar.module.css';

export function CompoundChip({ filter, onRemove }: { filter: Filter; onRemove: () => void }) {
  const { t } = useTranslation('list');
  const name = t('filter.compound');
  return (
    <span className={styles.chip} title={JSON.stringify(filter)}>
      <span className={styles.chipText}>{name}</span>
      <Cross name={name} onRemove={onRemove} />
    </span>
  );
}
