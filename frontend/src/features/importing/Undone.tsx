/** What became of taking an import back, and the records that stay since others have changed or used them. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '@/features/jobs';
import { type ItemKind, placeOfItem } from '@/lib/placeOfItem';
import { Section } from '@/ui/Section';
import styles from './importing.module.css';
import { Progress } from './Progress';

/** A record that stays; without a name where it is out of the reader's sight. */
type Kept = { id: string; kind: ItemKind; number: number; title: string | null };
type Result = { deleted: number; updated: number; kept: number; records: readonly Kept[] };

export function Undone({ job }: { job: Job }) {
  const { t } = useTranslation(['importing', 'common']);
  const result = job.state === 'DONE' ? (job.result as Result) : null;
  return (
    <Section title={t('undo.done')}>
      {!result && !job.error && <Progress job={job} label={t('undo.running')} />}
      {job.error && <p className={styles.problem}>{job.error}</p>}
      {result && (
        <>
          <p className={styles.counts} role="status">
            <span>{t('undo.deleted', { count: result.deleted })}</span>
            {result.updated > 0 && <span>{t('undo.updated', { count: result.updated })}</span>}
            {result.kept > 0 && <span data-outcome="REFUSED">{t('undo.kept', { count: result.kept })}</span>}
          </p>
          {result.kept > 0 && (
            <>
              <p className={styles.hint}>{t('undo.keptText')}</p>
              <ul className={styles.refused}>
                {result.records.map(({ id, kind, number, title }) => (
                  <li key={id}>
                    {title === null ? (
                      t('common:failures.NOT_FOUND')
                    ) : (
                      <Link {...placeOfItem(kind, number)}>{title}</Link>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Section>
  );
}
