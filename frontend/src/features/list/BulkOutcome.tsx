/** What became of a change of many: how far the job is that makes it, and which records stayed as they were, and why (R67). */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/features/filters';
import { cancelJob, type Job, useJob } from '@/features/jobs';
import { takeBack } from '@/features/undo';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import { toast } from '@/ui/toast';
import styles from './BulkOutcome.module.css';
import { jobOutcome, type Refused } from './bulk';
import type { Row } from './rows';
import type { Outcome } from './useBulk';

type BulkOutcomeProps = { outcome: Outcome; rows: readonly Row[]; onClose: () => void };

export function BulkOutcome({ outcome: { said, updated, refused, job }, rows, onClose }: BulkOutcomeProps) {
  const { t } = useTranslation('list');
  if (job) return <JobOutcome job={job} said={said} rows={rows} onClose={onClose} />;
  return (
    <Dialog title={t('refused.title', { count: refused.length })} onClose={onClose}>
      <p className={styles.what}>{said(updated)}</p>
      <RefusedLines refused={refused} rows={rows} />
      <Foot onClose={onClose} />
    </Dialog>
  );
}

type JobOutcomeProps = Pick<Outcome, 'said'> & { job: Job; rows: readonly Row[]; onClose: () => void };

function JobOutcome({ job: begun, said, rows, onClose }: JobOutcomeProps) {
  const { t } = useTranslation(['list', 'common']);
  const format = useFormat();
  const job = useJob(begun);
  const { state, progress, result, error, operationId = null } = job;
  const isOpen = state === 'WAITING' || state === 'RUNNING';
  const { updated, skippedCount, skipped } = jobOutcome(result);
  const { done = 0, total = null } = progress ?? {};
  const changed = state === 'DONE' ? updated : done;
  const counts = { done: format.number(done), total: total === null ? '…' : format.number(total) };
  return (
    <Dialog title={t(isOpen ? 'job.title' : 'job.over')} onClose={onClose}>
      {isOpen ? (
        <>
          <progress
            className={styles.progress}
            aria-label={t('job.title')}
            max={total ?? 1}
            {...(total !== null && { value: done })}
          />
          <p className={styles.what} role="status">
            {t('job.progress', counts)}
          </p>
          <p className={styles.hint}>{t('job.goOn')}</p>
        </>
      ) : (
        <p className={styles.what} role="status">
          {state === 'DONE' ? said(updated) : (error ?? t('job.stopped', counts))}
        </p>
      )}
      {skippedCount > 0 && (
        <>
          <h3 className={styles.heading}>{t('refused.title', { count: skippedCount })}</h3>
          <RefusedLines refused={skipped} rows={rows} />
          {skippedCount > skipped.length && (
            <p className={styles.hint}>{t('refused.more', { count: skippedCount - skipped.length })}</p>
          )}
        </>
      )}
      <Foot onClose={onClose}>
        {isOpen && (
          <Button
            variant="default"
            onClick={() => void cancelJob(job.id).catch((failure) => toast.error(explain(failure)))}
          >
            {t('job.cancel')}
          </Button>
        )}
        {operationId !== null && changed > 0 && (
          <Button
            variant="default"
            onClick={() => {
              onClose();
              takeBack(operationId, said(changed));
            }}
          >
            {t('common:actions.undo')}
          </Button>
        )}
      </Foot>
    </Dialog>
  );
}

function Foot({ onClose, children }: { onClose: () => void; children?: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      {children}
      <Button data-autofocus onClick={onClose}>
        {t('actions.close')}
      </Button>
    </div>
  );
}

/** Of records that are not loaded so many are asked for by name. */
const MOST_NAMED = 50;
const WORDED = ['NOT_FOUND', 'FORBIDDEN', 'STALE_VERSION', 'CONFLICT'] as const;

function RefusedLines({ refused, rows }: { refused: readonly Refused[]; rows: readonly Row[] }) {
  const { t } = useTranslation();
  const loaded = ({ id }: Refused) => rows.find((row) => row.id === id || row.number === id);
  const names = useNames(
    refused.flatMap((one) => (typeof one.id === 'number' || loaded(one) ? [] : one.id)).slice(0, MOST_NAMED),
  );
  const nameOf = (one: Refused) =>
    loaded(one)?.title ?? (typeof one.id === 'number' ? `#${one.id}` : (names.get(one.id) ?? '…'));
  const reasonOf = ({ code, message }: Refused) => {
    const worded = WORDED.find((known) => known === code);
    return worded ? t(`failures.${worded}`) : message;
  };
  return (
    <ul className={styles.refused}>
      {refused.map((one) => (
        <li key={one.id}>
          <span className={styles.name}>{nameOf(one)}</span>
          <span className={styles.reason}>{reasonOf(one)}</span>
        </li>
      ))}
    </ul>
  );
}
