/** What became, or would become, of the rows of a file, counted. */
import { useTranslation } from 'react-i18next';
import styles from './importing.module.css';

const COUNTS = {
  created: 'CREATED',
  updated: 'UPDATED',
  unchanged: 'UNCHANGED',
  skipped: 'SKIPPED',
  failed: 'REFUSED',
  related: 'related',
} as const;

export type Counted = Readonly<Record<string, number>> & {
  /** One record is changed by very many rows, so that a trial can't tell exactly which of them change it. */
  roughly?: true;
};

export function Counts({ counts }: { counts: Counted }) {
  const { t } = useTranslation('importing');
  return (
    <p className={styles.counts} role="status">
      {Object.entries(COUNTS).map(
        ([name, word]) =>
          (counts[name] ?? 0) > 0 && (
            <span key={name} data-outcome={word}>
              {t(`counts.${word}`, { count: counts[name] ?? 0 })}
            </span>
          ),
      )}
    </p>
  );
}
