/** The form and its words, fetched when it is asked for. */
import { lazy } from 'react';
import { loadWords } from '@/lib/i18n';

export const BasisDialog = lazy(async () => {
  const [module] = await Promise.all([import('./BasisDialog'), loadWords(['board', 'companies', 'record'])]);
  return { default: module.BasisDialog };
});
