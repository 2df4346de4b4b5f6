/** Where cards are to go: beside which neighbours, the only order a browser ever names. */

/** Neighbours as the server takes them: directly before `before`, else directly after `after`, else on top. */
export type Target = { stageId: string; before: string | null; after: string | null };

/** The neighbours of the place `index` among `ids`, the moving cards themselves left out. */
export function targetAt(stageId: string, ids: readonly string[], index: number): Target {
  return { stageId, before: ids[index] ?? null, after: ids[index - 1] ?? null };
}

/** Where something else orders what is shown: as by hand, cards come to a stage on top. */
export const onTop = (stageId: string): Target => ({ stageId, before: null, after: null });

/** The same rule as the server's, on what is shown. Those of the stack that have arrived stand above the others. */
export function place(
  ids: readonly string[],
  { before, after }: Target,
  moving: readonly string[],
  arrived: readonly string[] = [],
): readonly string[] {
  const rest = ids.filter((id) => !moving.includes(id));
  const above = before === null ? -1 : rest.indexOf(before);
  if (above >= 0) return rest.toSpliced(above, 0, ...moving);
  let at = after === null ? 0 : rest.indexOf(after) + 1;
  while (arrived.includes(rest[at] ?? '')) at += 1;
  return rest.toSpliced(at, 0, ...moving);
}
