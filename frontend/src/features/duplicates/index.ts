/** What is there twice: said while it is typed and beside a record, merged, and the way from a list to where it is gone through. */
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

export { DuplicatesLink } from './DuplicatesLink';
export { isMatched, type Matched } from './sections';

/** Each comes with what is open already, so its words come with it. */
const withWords = async <M>(load: Promise<M>): Promise<M> =>
  (await Promise.all([load, loadWords(['duplicates', 'list', 'record'])]))[0];

export const DuplicatesHint = lazy(async () => ({
  default: (await withWords(import('./DuplicatesHint'))).DuplicatesHint,
}));
export const RecordDuplicates = lazy(async () => ({
  default: (await withWords(import('./RecordDuplicates'))).RecordDuplicates,
}));
export const MergeDialog = lazy(async () => ({
  default: (await withWords(import('./MergeDialog'))).MergeDialog,
}));
