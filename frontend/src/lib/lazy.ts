/** Parts of a screen that are fetched when they are wanted. One that a broken line held back stays on its way, and nothing around it goes. */
import { lazy as once } from 'react';
import { isReachable } from './reachable';

const AGAIN = 2_000; // ms
const MOST_REFUSALS = 2;

/** As React's. */
export const lazy: typeof once = (load) => once(() => persistently(load));

/** Rejects only when the server is there and refuses. */
export async function persistently<T>(load: () => Promise<T>): Promise<T> {
  for (let refusals = 0; ; ) {
    try {
      return await load();
    } catch (error) {
      if (await isReachable()) refusals += 1;
      if (refusals >= MOST_REFUSALS) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, AGAIN);
      });
    }
  }
}
