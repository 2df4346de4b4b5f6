/** What would become of the file: all its rows, tried by a job of the server, and the first ones to be looked at. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelJob } from '@/features/jobs';
import type { ImportPlanInput } from '@/gql/graphql';
import { uuid } from '@/lib/uuid';
import { ErrorState } from '@/ui/ErrorState';
import { Section } from '@/ui/Section';
import { type Counted, Counts } from './Counts';
import { Failures } from './Failures';
import styles from './importing.module.css';
import { isOver, Progress } from './Progress';
import { type ImportFileState, type ImportShown, importStateQuery, tryImport } from './queries';
import { TriedRows } from './TriedRows';
import { useNews } from './useNews';

type TrialProps = { file: ImportFileState; shown: ImportShown; plan: ImportPlanInput };

export function Trial({ file, shown, plan }: TrialProps) {
  const { t } = useTranslation('importing');
  const queryClient = useQueryClient();
  useNews(file);
  const trial = useMutation({
    mutationFn: () => tryImport(file.id, plan, uuid()),
    onSuccess: (trialJob) =>
      queryClient.setQueryData(
        importStateQuery(file.id).queryKey,
        (known) => known && { ...known, trialJob },
      ),
  });
  const { mutate: tryOut } = trial;
  useEffect(() => tryOut(), [tryOut]);
  const job = trial.data && file.trialJob?.id === trial.data.id ? file.trialJob : trial.data;
  const counts = job?.state === 'DONE' ? (job.result as Counted) : null;
  return (
    <>
      <Section title={t('trial.title')}>
        <p className={styles.hint}>{t('trial.text')}</p>
        {trial.error ? (
          <ErrorState error={trial.error} onRetry={() => tryOut()} />
        ) : counts ? (
          <>
            <Counts counts={counts} />
            {counts.roughly && <p className={styles.hint}>{t('trial.roughly')}</p>}
          </>
        ) : job && isOver(job) ? (
          <p className={styles.problem} role="status">
            {job.error ?? t('states.CANCELLED')}
          </p>
        ) : (
          <div className={styles.trying}>
            {job && <Progress job={job} label={t('trial.running')} />}
            {job && (
              <Button
                variant="default"
                size="xs"
                onClick={() => void cancelJob(job.id).catch(() => undefined)}
              >
                {t('cancel')}
              </Button>
            )}
          </div>
        )}
      </Section>
      {counts && <Failures file={file} />}
      <TriedRows shown={shown} plan={plan} />
    </>
  );
}
