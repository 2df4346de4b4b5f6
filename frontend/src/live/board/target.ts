/** Where a card is to go: beside which neighbours, the only order a browser ever names. */

/** Neighbours as the server takes them: directly before `before`, else directly after `after`, else on top. */
export type Target = { stageId: string; before: string | null; after: string | null };

/** The neighbours of the place `index` among `ids`, the moving card itself left out. */
export function targetAt(stageId: string, ids: readonly string[], index: number): Target {
  return { stageId, before: ids[index] ?? null, after: ids[index - 1] ?? null };
}

/** The same rule as the server's, on what is shown. */
export function place(ids: readonly string[], { before, after }: Target, dealId: string): readonly string[] {
  const rest = ids.filter((id) => id !== dealId);
  const above = before === null ? -1 : rest.indexOf(before);
  const below = after === null ? -1 : rest.indexOf(after) + 1;
  return rest.toSpliced(above >= 0 ? above : Math.max(below, 0), 0, dealId);
}
