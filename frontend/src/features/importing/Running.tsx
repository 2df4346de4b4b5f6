/** An import that was begun: how far it is, what became of it, which rows were refused; and the way to take it back. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelJob, type Job } from '@/features/jobs';
import { uuid } from '@/lib/uuid';
import { Dialog } from '@/ui/Dialog';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import { type Counted, Counts } from './Counts';
import { Failures } from './Failures';
import styles from './importing.module.css';
import { isOver, Progress } from './Progress';
import { IMPORTS, type ImportFileState, undoImport } from './queries';
import type { What } from './sections';
import { Undone } from './Undone';
import { useNews } from './useNews';
import { useReasons } from './useReasons';

type RunningProps = { file: ImportFileState; what: What; onAgain: () => void };

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
  const counts = (isDone && !file.isUndone ? file.job?.result : null) as Counted | null | undefined;
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
        {counts && <Counts counts={counts} />}
        <div className={styles.foot}>
          {!isDone && file.job && (
            <Button
              variant="default"
              onClick={() => void cancelJob(file.job?.id ?? '').catch(() => undefined)}
            >
              {t('cancel')}
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
      {isDone && !file.undoJob && <Failures file={file} />}
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
