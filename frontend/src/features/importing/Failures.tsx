/** The rows that were refused, by their reasons; once the file is imported the first one by one; and the file of all. */
import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/ui/Section';
import styles from './importing.module.css';
import type { ImportFileState } from './queries';
import { useReasons } from './useReasons';

export function Failures({ file }: { file: ImportFileState }) {
  const { t } = useTranslation('importing');
  const { reason } = useReasons();
  const { problems, failures } = file;
  const { totalCount } = failures;
  if (totalCount === 0) return null;
  const all = (
    <Button
      variant="default"
      size="xs"
      component="a"
      href={file.errorsUrl}
      download={`${file.name}.errors.csv`}
      leftSection={<Download size={14} aria-hidden="true" />}
    >
      {t('fetchErrors')}
    </Button>
  );
  return (
    <Section title={t('refused.title')} count={totalCount} action={all}>
      <p className={styles.hint}>{t(file.isBegun ? 'refused.text' : 'refused.trialText')}</p>
      {(!file.isBegun || problems.length < totalCount) && (
        <ul className={styles.problems}>
          {problems.map(({ rows, first }) => (
            <li key={`${first.field} ${first.code}`}>
              <span className={styles.why}>{reason(first)}</span>
              <span className={styles.place}>{t('refused.rows', { count: rows, row: first.row })}</span>
              <span className={styles.cells}>{first.cells.filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      {file.isBegun && <OneByOne failures={failures} />}
    </Section>
  );
}

function OneByOne({ failures: { nodes, totalCount } }: Pick<ImportFileState, 'failures'>) {
  const { t } = useTranslation('importing');
  const { reason } = useReasons();
  return (
    <>
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
    </>
  );
}
