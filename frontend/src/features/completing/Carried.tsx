/** What of the lead goes into a new item (R28). */
import { useTranslation } from 'react-i18next';
import { Changes, valueText } from '@/features/happenings';
import { fieldName } from '@/lib/fieldName';
import { useFormat } from '@/lib/format';
import styles from './CompleteLead.module.css';
import type { Prospect } from './queries';

export function Carried({ carried }: Pick<Prospect, 'carried'>) {
  const { t } = useTranslation(['record', 'common', 'list', 'completing']);
  const format = useFormat();
  if (carried.length === 0) return null;
  return (
    <details className={styles.carried}>
      <summary>{t('completing:carried', { count: carried.length })}</summary>
      <Changes
        changes={carried.map(({ field, label, value }) => ({
          field,
          name: fieldName(field, t, label ?? field),
          old: null,
          now: valueText(field, value, { t, format }),
        }))}
      />
    </details>
  );
}
