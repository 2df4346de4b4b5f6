/** Where a column opens a gap for what is held over it. */

/**
 * `landing` counts the column's cards without the held ones, `held` are those cards' own indices here, in order. The gap
 * opens before the row of this index in the whole list; nowhere when they would land where they already stand together.
 */
export function gapBefore(landing: number | null, held: readonly number[]): number | null {
  if (landing === null) return null;
  const [first] = held;
  const isTogether = first !== undefined && held.every((index, at) => index === first + at);
  if (isTogether && landing === first) return null;
  return held.reduce((gap, index) => (index <= gap ? gap + 1 : gap), landing);
}
