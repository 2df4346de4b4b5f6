/** When a deal has stood in its stage for longer than the stage allows (B5). */

/** From 0, just over the limit, to 1 at twice the limit and beyond; null below it and where there is none. Both in days. */
export function rotOf(inStage: number, idleDays: number | null | undefined): number | null {
  if (!idleDays || inStage <= idleDays) return null;
  return Math.min(1, (inStage - idleDays) / idleDays);
}
