/** How far a job is, under its name. */
import type { Job } from '@/features/jobs';
import { useFormat } from '@/lib/format';
import styles from './importing.module.css';

export const isOver = (job: Job | null | undefined) => !job || !['WAITING', 'RUNNING'].includes(job.state);

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
