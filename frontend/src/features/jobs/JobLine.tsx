/** One job: what it is, how far it is or how it ended, and the way to try it again or to end it. */
import { Ban, CircleCheck, Clock, LoaderCircle, RotateCw, TriangleAlert, Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { takeBack } from '@/features/undo';
import type { JobState } from '@/gql/graphql';
import { type Format, useFormat } from '@/lib/format';
import { IconButton } from '@/ui/IconButton';
import styles from './JobsPage.module.css';
import type { Job } from './queries';

const MARKS = {
  WAITING: Clock,
  RUNNING: LoaderCircle,
  DONE: CircleCheck,
  FAILED: TriangleAlert,
  CANCELLED: Ban,
} as const satisfies Record<JobState, unknown>;

const COUNTS = [
  'created',
  'updated',
  'converted',
  'unchanged',
  'skipped',
  'skippedCount',
  'failed',
  'deleted',
  'undone',
  'kept',
  'rows',
] as const;

const UNDOABLE_FOR = 24 * 3600 * 1000; // ms
const isRecent = ({ startedAt, createdAt }: Job) =>
  Date.now() - Date.parse(startedAt ?? createdAt) < UNDOABLE_FOR;

/** What a kind of job is called: by the dictionary, or as the server calls it. */
function useJobName(): (job: Job) => string {
  const { t } = useTranslation('jobs');
  return ({ name, subject }) => {
    const kind = t(`names.${name}` as 'names.import', { defaultValue: name });
    return subject ? `${kind}: ${subject}` : kind;
  };
}

const isCounted = (result: unknown): result is Record<string, unknown> =>
  typeof result === 'object' && result !== null;

/** The counts of a result that say something: "1,497 created, 3 failed". */
function useOutcome(format: Format): (job: Job) => string | null {
  const { t } = useTranslation('jobs');
  return ({ state, result }) => {
    if (state !== 'DONE' || !isCounted(result)) return null;
    const parts = COUNTS.flatMap((name) => {
      const count = result[name];
      return typeof count === 'number' && count > 0
        ? [t(`counts.${name}`, { shown: format.number(count) })]
        : [];
    });
    return parts.join(', ') || null;
  };
}

function useWhen(format: Format): (job: Job) => string {
  const { t } = useTranslation('jobs');
  return ({ state, due, createdAt, startedAt, finishedAt }) => {
    if (state === 'WAITING') {
      return due
        ? t('due', { when: format.relative(due) })
        : t('asked', { when: format.relative(createdAt) });
    }
    if (state === 'RUNNING') return t('began', { when: format.relative(startedAt ?? createdAt) });
    return format.dateTime(finishedAt ?? createdAt);
  };
}

type JobLineProps = { job: Job; busy: boolean; onRetry: () => void; onCancel: () => void };

export function JobLine({ job, busy, onRetry, onCancel }: JobLineProps) {
  const { t } = useTranslation(['jobs', 'common']);
  const format = useFormat();
  const nameOf = useJobName();
  const outcomeOf = useOutcome(format);
  const whenOf = useWhen(format);
  const { state, progress, error, starter, attempt, operationId } = job;
  const Mark = MARKS[state];
  const name = nameOf(job);
  const isOpen = state === 'WAITING' || state === 'RUNNING';
  const detail = [
    t(`states.${state}`),
    attempt > 1 && t('attempt', { number: format.number(attempt) }),
    outcomeOf(job),
    whenOf(job),
    starter ? starter.name : t('byItself'),
  ].filter(Boolean);
  return (
    <li className={styles.job}>
      <span className={styles.mark} data-state={state} aria-hidden="true">
        <Mark size={18} />
      </span>
      <span className={styles.main}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.detail}>{detail.join(' · ')}</span>
        {state === 'RUNNING' && <JobProgress name={name} {...progress} />}
        {error && <span className={styles.error}>{error}</span>}
      </span>
      {isOpen && <IconButton icon={X} label={t('cancel', { name })} disabled={busy} onClick={onCancel} />}
      {operationId && isRecent(job) && (
        <IconButton icon={Undo2} label={t('undo', { name })} onClick={() => takeBack(operationId, name)} />
      )}
      {(state === 'FAILED' || state === 'CANCELLED') && (
        <IconButton icon={RotateCw} label={t('retry', { name })} disabled={busy} onClick={onRetry} />
      )}
    </li>
  );
}

function JobProgress({ name, done, total }: { name: string; done: number; total?: number | null }) {
  const format = useFormat();
  if (!total) return null;
  const percent = Math.min(100, (done / total) * 100);
  return (
    <span className={styles.progress}>
      <progress className={styles.bar} value={done} max={total} aria-label={name} />
      <span className={styles.percent}>{format.percent(percent)}</span>
    </span>
  );
}
