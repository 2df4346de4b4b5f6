/** Where a record has its page, by what the graph or the log calls its kind. Pure. */

const PATHS = {
  activity: '/activities/$number',
  company: '/companies/$number',
  contact: '/contacts/$number',
  deal: '/deals/$number',
  lead: '/leads/$number',
} as const;

/** The kinds that have pages. */
export type ItemKind = keyof typeof PATHS;

/** As `Link` and `navigate` take it. */
export type ItemPlace = { to: (typeof PATHS)[ItemKind]; params: { number: string } };

export const isItemKind = (kind: string): kind is ItemKind => Object.hasOwn(PATHS, kind);

/** The same of whatever the graph tells of: null for a kind without pages. */
export function pageOfItem(kind: string, number: number): ItemPlace | null {
  const known = kind.toLowerCase();
  return isItemKind(known) ? placeOfItem(known, number) : null;
}

/** Types and types of fields are called as kinds are, but for the case. */
export const placeOfItem = (
  kind: ItemKind | Capitalize<ItemKind> | Uppercase<ItemKind>,
  number: number,
): ItemPlace => ({
  to: PATHS[kind.toLowerCase() as ItemKind],
  params: { number: String(number) },
});
