/** Jobs that take many records back. Fetched when there is one: what is taken back at once needs nothing of it. */
import type { TFunction } from 'i18next';
import { cancelJob, finished, type Job } from '@/features/jobs';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { type Staying, stayedAsTheyAre } from './stayed';

export { finished };

/** A record that stays, as the result of such a job tells it. */
type Kept = { title: string | null; reason: string; by: string | null };
type Result = { undone: number; kept: number; records: readonly Kept[] };

/** Shows in `slot` how far it is, until it is over. */
export function shownWhileItRuns(
  job: Job,
  what: string,
  slot: string,
  t: TFunction<'commands'>,
): Promise<Job> {
  const cancel = {
    label: t('undo.stop'),
    run: () => void cancelJob(job.id).catch((failure) => toast.error(explain(failure))),
  };
  const show = ({ progress: { done, total } }: Job) =>
    toast.progress(t('undo.running', { what }), total ? done / total : null, cancel, slot);
  show(job);
  return finished(job, show);
}

/** What of all it was to take back stays, in words. */
export function keptByJob({ result }: Job, t: TFunction<'commands'>): string[] {
  const { kept, records } = result as Result;
  const staying = records.map(
    ({ title, by, reason }): Staying => ({
      record: title === null ? null : { name: title },
      changedBy: by === null ? null : { name: by },
      reason,
    }),
  );
  return stayedAsTheyAre(staying, t, kept);
}
