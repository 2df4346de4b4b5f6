/** What is there twice: said while it is typed. */
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

/** Comes with a form that is open already, so its words come with it. */
export const DuplicatesHint = lazy(async () => {
  const [module] = await Promise.all([
    import('./DuplicatesHint'),
    loadWords(['duplicates', 'list', 'record']),
  ]);
  return { default: module.DuplicatesHint };
});
