/** The form and its words, fetched when it is asked for. */

import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

export const BasisDialog = lazy(async () => {
  const [module] = await Promise.all([import('./BasisDialog'), loadWords(['board', 'companies', 'record'])]);
  return { default: module.BasisDialog };
});
