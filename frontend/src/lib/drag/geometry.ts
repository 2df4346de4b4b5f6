/** The arithmetic of a drag: where a pointer is, how fast an edge scrolls, between which rows a card would land. */

export type Point = { x: number; y: number };
export type Rect = { left: number; top: number; right: number; bottom: number };
/** A measured row of a list; `index` is its place in the whole list. */
export type Row = { index: number; start: number; end: number };

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Columns stand side by side: a pointer a little above or below one still means it. */
export function isOver({ left, top, right, bottom }: Rect, { x, y }: Point, tolerance: number): boolean {
  return x >= left && x < right && y >= top - tolerance && y < bottom + tolerance;
}

/**
 * Where the middle of the held card would land, as an index into the list without those that are held. `rows` are the
 * measured ones in order, `y` is in their coordinates, `held` are indices of the whole list. Rows keep their places while a
 * gap is open, so the answer can't flicker.
 */
export function landingIndex(rows: readonly Row[], y: number, held: readonly number[]): number {
  const others = rows.filter(({ index }) => !held.includes(index));
  const next = others.find(({ start, end }) => y < (start + end) / 2);
  const last = others.at(-1);
  const index = next ? next.index : last ? last.index + 1 : 0;
  return index - held.filter((one) => one < index).length;
}

/**
 * How far to scroll in this frame, in px: nothing in the middle, more the closer the pointer is to an edge and the longer
 * it has stayed there. Negative towards the start.
 */
export function edgeScroll(at: number, start: number, end: number, stayed: number): number {
  const near = Math.min(EDGE, (end - start) / 4);
  const depth = at < start + near ? at - (start + near) : at > end - near ? at - (end - near) : 0;
  const share = Math.max(-1, Math.min(1, depth / near));
  const patience = Math.min(1, SLOWEST + stayed / FULL_SPEED_AFTER);
  return Math.sign(share) * share * share * Math.min(FASTEST, (end - start) / CROSSED_IN) * patience;
}

const EDGE = 72; // px from the edge
const FASTEST = 26; // px a frame
const CROSSED_IN = 34; // frames: what is small scrolls slower
const SLOWEST = 0.35;
const FULL_SPEED_AFTER = 900; // ms
