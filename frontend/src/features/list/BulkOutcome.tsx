/** What became of a change of many: how far the job is that makes it, and which records stayed as they were, and why (R67). */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cancelJob, type Job, useJob } from '@/features/jobs';
import { takeBack } from '@/features/undo';
import { explain } from '@/lib/failure';
import { useFormat } from '@/lib/format';
import { request } from '@/live/transport';
import { Dialog } from '@/ui/Dialog';
import { toast } from '@/ui/toast';
import styles from './BulkOutcome.module.css';
import { jobOutcome, type Refused } from './bulk';
import type { ListKind } from './kind';
import { pageDocument, type Row } from './rows';
import type { Outcome } from './useBulk';

type Records = { kind: ListKind; rows: readonly Row[] };
type BulkOutcomeProps = Records & { outcome: Outcome; onClose: () => void };

export function BulkOutcome({ outcome, onClose, ...records }: BulkOutcomeProps) {
  const { t } = useTranslation('list');
  const { said, updated, refused, job } = outcome;
  if (job) return <JobOutcome job={job} said={said} onClose={onClose} {...records} />;
  return (
    <Dialog title={t('refused.title', { count: refused.length })} onClose={onClose}>
      <p className={styles.what}>{said(updated)}</p>
      <RefusedLines refused={refused} {...records} />
      <Foot onClose={onClose} />
    </Dialog>
  );
}

type JobOutcomeProps = Records & Pick<Outcome, 'said'> & { job: Job; onClose: () => void };

function JobOutcome({ job: begun, said, onClose, ...records }: JobOutcomeProps) {
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
          <RefusedLines refused={skipped} {...records} />
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

const WORDED = ['NOT_FOUND', 'FORBIDDEN', 'STALE_VERSION', 'CONFLICT'] as const;

function RefusedLines({ refused, ...records }: Records & { refused: readonly Refused[] }) {
  const { t } = useTranslation();
  const titleOf = useTitles(
    records,
    refused.map(({ number }) => number),
  );
  const reasonOf = ({ code, message }: Refused) => {
    const worded = WORDED.find((known) => known === code);
    return worded ? t(`failures.${worded}`) : message;
  };
  return (
    <ul className={styles.refused}>
      {refused.map((one) => (
        <li key={one.number}>
          <span className={styles.name}>{titleOf(one.number)}</span>
          <span className={styles.reason}>{reasonOf(one)}</span>
        </li>
      ))}
    </ul>
  );
}

/** As many as the server gives on one page. */
const MOST_NAMED = 100;

/** What records are called: of those that are not loaded it is asked, and what the person may not read is a number. */
function useTitles({ kind, rows }: Records, numbers: readonly number[]): (number: number) => string {
  const loaded = new Map(rows.map(({ number, title }) => [number, title]));
  const others = numbers.filter((number) => !loaded.has(number)).slice(0, MOST_NAMED);
  const asked = useQuery({
    queryKey: [...kind.listKey, 'titles', others],
    enabled: others.length > 0,
    queryFn: async () => {
      const { list } = await request(pageDocument(kind, 'number title', false), {
        filter: { field: 'id', op: 'IN', value: others },
        search: null,
        sort: [],
        first: MOST_NAMED,
        after: null,
      });
      return new Map(list.nodes.map(({ number, title }) => [number, title]));
    },
  });
  return (number) => loaded.get(number) ?? asked.data?.get(number) ?? (asked.isLoading ? '…' : `#${number}`);
}
