/** Departments as a tree: who stands below whom, in which order the lines are read, and where one may be put. */

export type Node = { id: string; parentId?: string | null; sort: number; name: string };
export type Line<N extends Node> = { node: N; depth: number; hasChildren: boolean };
/** Where a department goes: under whom (null: to the top), before which sibling (null: last). */
export type Place = { parentId: string | null; beforeId: string | null };
export type Direction = 'up' | 'down' | 'in' | 'out';

export function childrenOf<N extends Node>(nodes: readonly N[], parentId: string | null): N[] {
  return nodes.filter((node) => (node.parentId ?? null) === parentId).sort((a, b) => a.sort - b.sort);
}

/** The lines in reading order; what lies below a folded department is left out. */
export function linesOf<N extends Node>(nodes: readonly N[], folded: ReadonlySet<string>): Line<N>[] {
  const below = (parentId: string | null, depth: number): Line<N>[] =>
    childrenOf(nodes, parentId).flatMap((node) => {
      const inner = below(node.id, depth + 1);
      const line = { node, depth, hasChildren: inner.length > 0 || childrenOf(nodes, node.id).length > 0 };
      return [line, ...(folded.has(node.id) ? [] : inner)];
    });
  return below(null, 0);
}

/** Whether `id` is `above` itself or stands somewhere below it. */
export function isWithin(nodes: readonly Node[], id: string | null, above: string): boolean {
  for (let at = id; at !== null; at = nodes.find((node) => node.id === at)?.parentId ?? null)
    if (at === above) return true;
  return false;
}

/** The place one step away by keys, or nothing where there is no further step. */
export function stepped(nodes: readonly Node[], id: string, direction: Direction): Place | undefined {
  const node = nodes.find((one) => one.id === id);
  if (!node) return undefined;
  const parentId = node.parentId ?? null;
  const siblings = childrenOf(nodes, parentId);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const before = siblings[at - 1];
  switch (direction) {
    case 'up':
      return before && { parentId, beforeId: before.id };
    case 'down':
      return siblings[at + 1] && { parentId, beforeId: siblings[at + 2]?.id ?? null };
    case 'in':
      return before && { parentId: before.id, beforeId: null };
    case 'out': {
      const parent = nodes.find((one) => one.id === parentId);
      if (!parent) return undefined;
      const uncles = childrenOf(nodes, parent.parentId ?? null);
      const next = uncles[uncles.findIndex((uncle) => uncle.id === parent.id) + 1];
      return { parentId: parent.parentId ?? null, beforeId: next?.id ?? null };
    }
  }
}

/** The place that a drop on a line means: its upper part before it, its lower part behind it, its middle into it. */
export function dropped(
  nodes: readonly Node[],
  id: string,
  on: Node,
  share: number,
): (Place & { where: 'before' | 'into' | 'behind' }) | undefined {
  if (isWithin(nodes, on.id, id)) return undefined;
  const parentId = on.parentId ?? null;
  if (share < 0.28) return { where: 'before', parentId, beforeId: on.id };
  if (share <= 0.72) return { where: 'into', parentId: on.id, beforeId: null };
  const siblings = childrenOf(nodes, parentId).filter((sibling) => sibling.id !== id);
  const next = siblings[siblings.findIndex((sibling) => sibling.id === on.id) + 1];
  return { where: 'behind', parentId, beforeId: next?.id ?? null };
}
