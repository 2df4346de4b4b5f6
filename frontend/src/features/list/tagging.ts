/** The tags of rows while one puts some on them or takes them off; where a list shows none, they are read for that. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldInfo } from '@/features/fields';
import { request } from '@/live/transport';
import type { TagLike } from '@/ui/Tags';
import type { ListKind } from './kind';
import { pageDocument, type References, type Row, rowOf, selection } from './rows';

export type RowTagging = (tag: TagLike, isAdded: boolean) => Promise<unknown>;

const tagsOf = ({ id, values }: Row) => [id, (values.tags as References | undefined)?.shown ?? []] as const;

/** For each record the tags that are known of it. `rows`: those of them that are loaded. */
export function useBorneTags(
  kind: ListKind,
  fields: readonly FieldInfo[],
  ids: readonly string[],
  rows: readonly Row[],
) {
  const [given, setGiven] = useState<ReadonlyMap<string, { tag: TagLike; isBorne: boolean }>>(new Map());
  const chosen = rows.filter(({ id }) => ids.includes(id));
  const numbers = chosen.flatMap(({ number, values }) => (values.tags === undefined ? number : []));
  const reading = useQuery({
    queryKey: [...kind.listKey, 'tags', numbers],
    enabled: numbers.length > 0,
    gcTime: 0, // asked anew by each dialog
    queryFn: async () => {
      const shown = fields.filter(({ code }) => code === 'tags');
      const { list } = await request(pageDocument(kind, selection(shown, []), false), {
        filter: { field: 'id', op: 'IN', value: numbers },
        search: null,
        sort: [],
        first: numbers.length,
        after: null,
      });
      return list.nodes.map((node) => rowOf(node, shown, []));
    },
  });
  const known = new Map([...chosen, ...(reading.data ?? [])].map(tagsOf));
  const added = [...given.values()].flatMap(({ tag, isBorne }) => (isBorne ? [tag] : []));
  return {
    borne: ids.map((id) => [...(known.get(id) ?? []).filter((tag) => !given.has(tag.id)), ...added]),
    isReading: reading.isLoading,
    toggled: (tag: TagLike, isBorne: boolean) => setGiven(new Map(given).set(tag.id, { tag, isBorne })),
  };
}
