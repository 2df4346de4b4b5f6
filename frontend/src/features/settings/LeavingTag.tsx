/** A tag on its way out: how far the job is that takes it off what bears it, and the way to go on when that was stopped. */
import { useQuery } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Job, jobQuery, retryJob, useJob } from '@/features/jobs';
import type { Tag } from '@/features/tags';
import { useFormat } from '@/lib/format';
import { IconButton } from '@/ui/IconButton';
import { TagChip } from '@/ui/Tags';
import styles from './TagsPage.module.css';
import { tellRefusal } from './usePickLists';

/** `into`: what they bear instead, when it is merged. */
type LeavingTagProps = { tag: Tag; jobId: string; into: string | undefined };

export function LeavingTag({ tag, jobId, into }: LeavingTagProps) {
  const { t } = useTranslation('settings');
  const { data: found } = useQuery(jobQuery(jobId));
  const [retried, setRetried] = useState<Job | undefined>(undefined);
  const job = retried ?? found;
  const { name } = tag;
  return (
    <>
      <TagChip tag={tag} />
      <span className={styles.leaving}>
        {into === undefined ? t('tags.leaving') : t('tags.merging', { into })}
      </span>
      {job && <Progress key={job.id} begun={job} name={name} onRetried={setRetried} />}
    </>
  );
}

type ProgressProps = { begun: Job; name: string; onRetried: (job: Job) => void };

function Progress({ begun, name, onRetried }: ProgressProps) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const job = useJob(begun);
  const { done, total } = job.progress;
  if (job.state === 'WAITING' || job.state === 'RUNNING' || job.state === 'DONE') {
    const percent = total ? Math.min(100, (done / total) * 100) : 0;
    return (
      <span className={styles.progress}>
        <progress
          value={total ? done : undefined}
          max={total ?? 1}
          aria-label={t('tags.progress', { name })}
        />
        <span className={styles.percent}>{format.percent(percent)}</span>
      </span>
    );
  }
  return (
    <span className={styles.progress}>
      <span role="status">
        {t('tags.stopped', { done: format.number(done), total: total ? format.number(total) : '…' })}
      </span>
      <IconButton
        icon={RotateCw}
        size={14}
        label={t('tags.goOn', { name })}
        onClick={() => void retryJob(job.id).then(onRetried, tellRefusal)}
      />
    </span>
  );
}
