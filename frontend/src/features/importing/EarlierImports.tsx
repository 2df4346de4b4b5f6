/** What this person imported before: how it went, and the way back to it. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { ErrorState } from '@/ui/ErrorState';
import { Section } from '@/ui/Section';
import styles from './importing.module.css';
import { type ImportState, importFilesQuery } from './queries';
import type { ImportedKind } from './sections';

type EarlierImportsProps = { kind: ImportedKind; onOpen: (id: string) => void };

export function EarlierImports({ kind, onOpen }: EarlierImportsProps) {
  const { t } = useTranslation('importing');
  const format = useFormat();
  const earlier = useQuery(importFilesQuery(kind));
  if (earlier.error && !earlier.data) {
    return <ErrorState compact error={earlier.error} onRetry={() => void earlier.refetch()} />;
  }
  if (!earlier.data?.length) return null;
  return (
    <Section title={t('earlier')}>
      <ul className={styles.earlier}>
        {earlier.data.map((file) => (
          <li key={file.id}>
            <button type="button" className={styles.earlierOne} onClick={() => onOpen(file.id)}>
              <span className={styles.earlierName}>{file.name}</span>
              <span className={styles.hint}>
                {t(`states.${stateOf(file)}`)} · {format.relative(file.uploadedAt)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const stateOf = ({ isUndone, job }: ImportState) => (isUndone ? 'UNDONE' : job ? job.state : 'DONE');
