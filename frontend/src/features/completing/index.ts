/** A lead is completed: what it becomes, and what it has become (R27-R29). */
import type { Namespace } from '@/lib/dictionary';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

const withWords = async <M>(load: Promise<M>, more: readonly Namespace[] = []): Promise<M> =>
  (await Promise.all([load, loadWords(['completing', ...more])]))[0];

/** The dialogue; to be mounted inside `Suspense`. */
export const CompleteLead = lazy(async () => ({
  default: (await withWords(import('./CompleteLead'), ['record', 'list', 'duplicates'])).CompleteLead,
}));

/** What a lead has become. */
export const LeadResults = lazy(async () => ({
  default: (await withWords(import('./LeadResults'))).LeadResults,
}));

/** Of which lead a deal, contact or company was made. */
export const SourceLead = lazy(async () => ({
  default: (await withWords(import('./SourceLead'))).SourceLead,
}));
