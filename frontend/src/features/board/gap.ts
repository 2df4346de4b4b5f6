/** Where a column opens a gap for the card that is held over it. */

/**
 * `landing` counts the column's cards without the held one, `held` is that card's own index here. The gap opens before
 * the row of this index in the whole list; nowhere when the card would land where it already stands.
 */
export function gapBefore(landing: number | null, held: number): number | null {
  if (landing === null || landing === held) return null;
  return held >= 0 && landing > held ? landing + 1 : landing;
}
