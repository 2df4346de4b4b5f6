/** How long to wait before the next try to connect: longer each time, never the same for two browsers. */

const FIRST = 1_000; // ms
const LONGEST = 30_000;

/** From 0.5 s after the first failure to 30 s; `chance` in [0, 1). */
export function backoff(failures: number, chance: number = Math.random()): number {
  const most = Math.min(LONGEST, FIRST * 2 ** (failures - 1));
  return most * (0.5 + chance / 2);
}
