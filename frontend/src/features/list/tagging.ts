/** The tags of rows while one puts some on them or takes them off; a list knows only those of columns that it shows. */
import { useState } from 'react';
import type { TagLike } from '@/ui/Tags';
import type { References, Row } from './rows';

export type RowTagging = (tag: TagLike, isAdded: boolean) => Promise<unknown>;

/** For each record the tags that are known of it. */
export function useBorneTags(ids: readonly string[], rows: readonly Row[]) {
  const [given, setGiven] = useState<ReadonlyMap<string, { tag: TagLike; isBorne: boolean }>>(new Map());
  const known = new Map(
    rows.map((row) => [row.id, (row.values.tags as References | undefined)?.shown ?? []]),
  );
  const added = [...given.values()].flatMap(({ tag, isBorne }) => (isBorne ? [tag] : []));
  return {
    borne: ids.map((id) => [...(known.get(id) ?? []).filter((tag) => !given.has(tag.id)), ...added]),
    toggled: (tag: TagLike, isBorne: boolean) => setGiven(new Map(given).set(tag.id, { tag, isBorne })),
  };
}
