/** What follows from the time: drawn anew when it is another, and only then. */
import { useSyncExternalStore } from 'react';

const TICK = 15_000; // ms

const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    for (const tell of listeners) tell();
  }, TICK);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

/** `of` takes milliseconds of the epoch. */
export const useClock = <T extends string | number>(of: (now: number) => T): T =>
  useSyncExternalStore(subscribe, () => of(Date.now()));
