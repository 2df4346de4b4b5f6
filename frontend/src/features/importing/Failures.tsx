/** The first of the rows that were refused, each with its reason. */
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/Section';
import styles from './importing.module.css';
import { useReasons } from './useReasons';

type Failure = {
  row: number;
  field?: string | null;
  code: string;
  message: string;
  cells: readonly string[];
};
type FailuresProps = { failures: { totalCount: number; nodes: readonly Failure[] } };

export function Failures({ failures: { totalCount, nodes } }: FailuresProps) {
  const { t } = useTranslation('importing');
  const { reason } = useReasons();
  if (totalCount === 0) return null;
  return (
    <Section title={t('refused.title')} count={totalCount}>
      <p className={styles.hint}>{t('refused.text')}</p>
      <ul className={styles.refused}>
        {nodes.map((failure) => (
          <li key={failure.row}>
            <span className={styles.place}>{t('refused.row', { row: failure.row })}</span>
            <span className={styles.why}>{reason(failure)}</span>
            <span className={styles.cells}>{failure.cells.filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && (
        <p className={styles.hint}>{t('refused.more', { count: totalCount - nodes.length })}</p>
      )}
    </Section>
  );
}
