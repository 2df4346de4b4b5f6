/** Saved views of a section as tabs, what its screens are asked for by them and the address, and how one looks at it. */

import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

export { MineToggle } from './MineToggle';
export { preferenceQuery } from './queries';
export { type Address, MINE, PIN, type Question, together } from './question';
export { SHARED } from './shared';
export { type Asking, useAsking } from './useAsking';
export { type ChangePreference, useChangePreference, useKeptDensity, usePreference } from './usePreference';

/** Fetched after the first paint; what is below keeps its place. */
export const ViewTabs = lazy(async () => {
  const [module] = await Promise.all([import('./ViewTabs'), loadWords(['list'])]);
  return { default: module.ViewTabs };
});
export { ViewTabsPlace } from './ViewTabsPlace';
