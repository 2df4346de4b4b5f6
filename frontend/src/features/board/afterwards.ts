/** Parts of the board that its first paint can do without: fetched after it. */
import { type ComponentType, lazy } from 'react';

/** Without a network the board goes without the part, not the part without the board. */
export function afterwards<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load().catch((): ComponentType<P> => () => null) }));
}
