/** Parts of the board that its first paint can do without: fetched after it. */
import type { ComponentType } from 'react';
import { lazy, persistently } from '@/lib/lazy';

/** What can't be had the board goes without. */
export function afterwards<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await persistently(load).catch((): ComponentType<P> => () => null) }));
}
