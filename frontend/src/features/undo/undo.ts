/**
 * Whatever can be taken back is offered in one toast for eight seconds, and stays in reach of the keys: the server holds
 * the inverse, this tab only remembers in which order things were done (B28).
 */
import type { Job } from '@/features/jobs';
import { explain, failureCode } from '@/lib/failure';
import { i18n, loadWords } from '@/lib/i18n';
import { onSessionEnd } from '@/live/transport';
import { toast } from '@/ui/toast';
import { did, type History, lost, NOTHING, reversed, type Step } from './history';
import { type Conflict, requestUndo } from './queries';
import { stayedAsTheyAre } from './stayed';

const SLOT = 'undo';
/** Who changed what since, by the verb of the event that stands in the way. */
const VERBS = ['moved', 'closed', 'reopened', 'updated', 'deleted', 'restored', 'completed'] as const;

let history: History = NOTHING;
let isReversing = false;

onSessionEnd(() => {
  history = NOTHING;
});

async function words() {
  await loadWords(['commands']);
  return i18n.getFixedT(null, 'commands');
}

const underway = new Set<Promise<unknown>>();

export const canUndo = (): boolean => history.done.length > 0 || underway.size > 0;
export const canRedo = (): boolean => history.undone.length > 0;

/**
 * What the server has not answered yet: a key that takes it back waits for it, and takes back nothing older instead. Nor
 * does the toast, whose offer of what was done before is gone at once.
 */
export function beingDone<T>(doing: Promise<T>): Promise<T> {
  toast.clear(SLOT);
  underway.add(doing);
  return doing.finally(() => underway.delete(doing));
}

/**
 * `isQuiet`: a matter too small for a toast. Nothing is offered when the server has changed nothing. While something else
 * is still being done there is no toast either: the last to be answered has it, which is what the keys take back, too.
 */
export function offerUndo(
  operationId: string | null,
  what: string,
  { isQuiet = false, onReversed }: { isQuiet?: boolean; onReversed?: () => void } = {},
): void {
  if (operationId === null) {
    if (!isQuiet) toast.success(what);
    return;
  }
  const step = { operationId, what, onReversed };
  history = did(history, step);
  if (isQuiet || underway.size > 1) return;
  const label = i18n.getFixedT(null, 'common')('actions.undo');
  toast.success(what, { label, run: () => void reverse(step) }, SLOT);
}

/** What a job does is offered once it is over, wherever the person is by then. `said`: by how many records it changed. */
export function offerUndoOfJob(
  job: Job,
  said: (count: number) => string,
  options: { onReversed?: () => void } = {},
): void {
  void import('./jobs')
    .then(({ finished }) => finished(job))
    .then(({ operationId = null, result, progress }) => {
      const { updated = progress.done } = (result ?? {}) as { updated?: number };
      if (operationId !== null && updated > 0) offerUndo(operationId, said(updated), options);
    });
}

/** Takes back what is offered on the screen itself, be it this tab's doing or not. */
export function takeBack(operationId: string, what: string): void {
  const known = history.done.find((step) => step.operationId === operationId);
  const step = known ?? { operationId, what };
  if (!known) history = did(history, step);
  void reverse(step);
}

export async function undoLast(): Promise<void> {
  await Promise.allSettled(underway);
  const step = history.done.at(-1);
  if (step) void reverse(step);
}

export function redoLast(): void {
  const step = history.undone.at(-1);
  if (step) void reverse(step);
}

async function reverse(step: Step): Promise<void> {
  if (isReversing) return;
  isReversing = true;
  try {
    const t = await words();
    const isRedo = history.undone.includes(step);
    const result = await requestUndo(step.operationId);
    if (result.__typename === 'UndoConflict') {
      history = lost(history, step);
      toast.error(await sentence(result));
      return;
    }
    if (result.job) {
      history = lost(history, step);
      void reverseByJob(step, isRedo, result.job);
      return;
    }
    tellReversed(step, isRedo, result.operationId ?? null, stayedAsTheyAre(result.stayed, t), t);
  } catch (error) {
    if (failureCode(error) !== 'OFFLINE') history = lost(history, step);
    toast.error((await words())('undo.failed', { what: step.what, reason: explain(error) }));
  } finally {
    isReversing = false;
  }
}

/** Other things can be done, and taken back, while the job goes through many records. */
async function reverseByJob(step: Step, isRedo: boolean, begun: Job): Promise<void> {
  const [t, { keptByJob, shownWhileItRuns }] = await Promise.all([words(), import('./jobs')]);
  const job = await shownWhileItRuns(begun, step.what, SLOT, t);
  if (job.state === 'DONE') {
    tellReversed(step, isRedo, job.operationId ?? null, keptByJob(job, t), t);
    return;
  }
  const { done, total } = job.progress;
  toast.clear(SLOT);
  toast.error(
    t('undo.failed', {
      what: step.what,
      reason: job.error ?? t('undo.stopped', { done, total: total ?? done }),
    }),
  );
}

function tellReversed(
  step: Step,
  isRedo: boolean,
  reversal: string | null,
  stayed: readonly string[],
  t: Awaited<ReturnType<typeof words>>,
): void {
  history = reversed(history, step, reversal, isRedo);
  step.onReversed?.();
  const [redone] = history.undone.slice(-1);
  const said = [t(isRedo ? 'undo.again' : 'undo.back', step), ...stayed].join('. ');
  if (isRedo) toast.success(said, undoOf(history.done.at(-1)), SLOT);
  else toast.success(said, redone && { label: t('label.redo'), run: () => void reverse(redone) }, SLOT);
}

function undoOf(step: Step | undefined) {
  const label = i18n.getFixedT(null, 'common')('actions.undo');
  return step && { label, run: () => void reverse(step) };
}

async function sentence({ record, kind, changedBy }: Conflict): Promise<string> {
  const t = await words();
  const isOfDetails = kind.startsWith('requisites.');
  const verb = (!isOfDetails && VERBS.find((known) => kind.endsWith(`.${known}`))) || 'updated';
  return t(`undo.since.${verb}`, { name: changedBy?.name ?? t('undo.someone'), title: record.name });
}
