/** How long to wait before the next try to connect: longer each time, never the same for two browsers. */
import type { Loss } from './link';

const FIRST = 1_000; // ms
const LONGEST = 30_000;
/** Everyone is sent away in the same moment when a server restarts; they come back spread over this time. */
const RESTART_SPREAD = 2_000;

/** From 0.5 s after the first failure to 30 s; `chance` in [0, 1). */
export function backoff(failures: number, chance: number = Math.random()): number {
  const most = Math.min(LONGEST, FIRST * 2 ** (failures - 1));
  return most * (0.5 + chance / 2);
}

/** The pause after a connection was lost for the `failures`-th time in a row. */
export function pauseAfter(loss: Loss, failures: number, chance: number = Math.random()): number {
  if (failures > 1) return backoff(failures, chance);
  switch (loss) {
    case 'restart':
      return chance * RESTART_SPREAD;
    // The server is most likely there: only the line to it was dead, or the credential old.
    case 'silent':
    case 'expired':
      return 0;
    case 'slow':
    case 'cut':
      return backoff(failures, chance);
  }
}
