/** An import that was begun: how far it is, what became of it, which rows were refused; and the way to take it back. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Download, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelJob, type Job, onJobNews } from '@/features/jobs';
import { useFormat } from '@/lib/format';
import { uuid } from '@/lib/uuid';
import { Dialog } from '@/ui/Dialog';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import { Failures } from './Failures';
import type { What } from './ImportPage';
import styles from './importing.module.css';
import { IMPORTS, type ImportState, importStateQuery, undoImport } from './queries';
import { Undone } from './Undone';
import { useReasons } from './useReasons';

type Refused = Parameters<typeof Failures>[0]['failures'];
type RunningProps = { file: ImportState & { failures: Refused }; what: What; onAgain: () => void };

const COUNTS = {
  created: 'CREATED',
  updated: 'UPDATED',
  unchanged: 'UNCHANGED',
  skipped: 'SKIPPED',
  failed: 'REFUSED',
  related: 'related',
} as const;
const isOver = (job: Job | null | undefined) => !job || !['WAITING', 'RUNNING'].includes(job.state);

export function Running({ file, what, onAgain }: RunningProps) {
  const { t } = useTranslation('importing');
  const { explained } = useReasons();
  const queryClient = useQueryClient();
  const [isAsking, ask] = useState(false);
  useNews(file);
  const undo = useMutation({
    mutationFn: () => undoImport(file.id, uuid()),
    onSuccess: () => {
      ask(false);
      void queryClient.invalidateQueries({ queryKey: IMPORTS });
    },
    onError: (error) => {
      ask(false);
      toast.error(explained(error));
    },
  });
  const isDone = isOver(file.job);
  const counts = (isDone && !file.isUndone ? file.job?.result : null) as
    | Record<string, number>
    | null
    | undefined;
  return (
    <>
      <Section title={file.name}>
        {isDone ? (
          <p className={styles.lead} role="status">
            {t(`states.${file.isUndone ? 'UNDONE' : (file.job?.state ?? 'DONE')}`)}
          </p>
        ) : (
          <Progress job={file.job as Job} label={t('running')} />
        )}
        {file.job?.error && <p className={styles.problem}>{file.job.error}</p>}
        {counts && (
          <p className={styles.counts}>
            {Object.entries(COUNTS).map(
              ([name, word]) =>
                (counts[name] ?? 0) > 0 && (
                  <span key={name} data-outcome={word}>
                    {t(`counts.${word}`, { count: counts[name] ?? 0 })}
                  </span>
                ),
            )}
          </p>
        )}
        <div className={styles.foot}>
          {!isDone && file.job && (
            <Button
              variant="default"
              onClick={() => void cancelJob(file.job?.id ?? '').catch(() => undefined)}
            >
              {t('cancel')}
            </Button>
          )}
          {isDone && file.failures.totalCount > 0 && (
            <Button
              variant="default"
              component="a"
              href={file.errorsUrl}
              download={`${file.name}.errors.csv`}
              leftSection={<Download size={14} aria-hidden="true" />}
            >
              {t('fetchErrors')}
            </Button>
          )}
          {isDone && !file.isUndone && (
            <Button
              variant="default"
              leftSection={<Undo2 size={14} aria-hidden="true" />}
              onClick={() => ask(true)}
            >
              {t('undo.button')}
            </Button>
          )}
          <Button variant={file.isUndone ? 'filled' : 'default'} onClick={onAgain}>
            {t('other')}
          </Button>
          {!file.isUndone && (
            <Button component={Link} to={`/${what}`}>
              {t(`show.${what}`)}
            </Button>
          )}
        </div>
      </Section>
      {file.undoJob && <Undone job={file.undoJob} />}
      {!file.undoJob && <Failures failures={file.failures} />}
      {isAsking && (
        <Dialog title={t('undo.title')} onClose={() => ask(false)}>
          <p>{t('undo.text')}</p>
          <div className={styles.foot}>
            <Button variant="default" onClick={() => ask(false)}>
              {t('undo.keep')}
            </Button>
            <Button color="red" loading={undo.isPending} onClick={() => undo.mutate()}>
              {t('undo.button')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

export function Progress({ job, label }: { job: Job; label: string }) {
  const format = useFormat();
  const { done, total } = job.progress;
  const percent = total ? Math.min(100, (done / total) * 100) : 0;
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <progress value={total ? done : undefined} max={total ?? 1} aria-label={label} />
      <span className={styles.percent}>{format.percent(percent)}</span>
    </div>
  );
}

/** The jobs of the file are kept up as the server tells them; what they leave behind is read anew when they end. */
function useNews(file: ImportState): void {
  const queryClient = useQueryClient();
  const key = importStateQuery(file.id).queryKey;
  const isBusy = !isOver(file.job) || !isOver(file.undoJob);
  const [job, undoJob] = [file.job?.id, file.undoJob?.id];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key follows from the file's id
  useEffect(() => {
    if (!isBusy) return;
    return onJobNews((news) => {
      if (news && news.id !== job && news.id !== undoJob) return;
      if (!news || isOver(news)) {
        void queryClient.invalidateQueries({ queryKey: IMPORTS });
        return;
      }
      queryClient.setQueryData(key, (known) => {
        if (!known) return known;
        const slot = news.id === job ? 'job' : 'undoJob';
        return (known[slot]?.version ?? 0) > news.version ? known : { ...known, [slot]: news };
      });
    });
  }, [isBusy, file.id, job, undoJob, queryClient]);
}
