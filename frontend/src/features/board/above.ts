/** Cards that came in above what one sees of a column: pure (B37). */

/**
 * `unseen`: those that came before. `first`: the index of the first card in sight. One that was scrolled to, or has
 * gone, is none of them any more. The same array when nothing has changed.
 */
export function unseenAbove(
  unseen: readonly string[],
  before: readonly string[],
  ids: readonly string[],
  first: number,
  isNews: (id: string) => boolean,
): readonly string[] {
  const above = ids.slice(0, first);
  const known = before === ids ? null : new Set(before);
  const waiting = new Set(unseen);
  const next = above.filter((id) => waiting.has(id) || (known !== null && !known.has(id) && isNews(id)));
  const isSame = next.length === unseen.length && next.every((id) => waiting.has(id));
  return isSame ? unseen : next;
}
