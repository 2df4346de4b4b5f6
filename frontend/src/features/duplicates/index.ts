/** What is there twice: said while it is typed, and the way from a list to where it is gone through. */
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

export { DuplicatesLink } from './DuplicatesLink';

/** Comes with a form that is open already, so its words come with it. */
export const DuplicatesHint = lazy(async () => {
  const [module] = await Promise.all([
    import('./DuplicatesHint'),
    loadWords(['duplicates', 'list', 'record']),
  ]);
  return { default: module.DuplicatesHint };
});
