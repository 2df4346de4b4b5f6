/** The rows of a list, fetched page by page as one scrolls, with true totals; and single ones of them read anew. */
import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { FieldInfo } from '@/features/fields';
import { request } from '@/live/transport';
import type { ExtraColumn, ListKind } from './kind';
import {
  type Asked,
  pageDocument,
  type Row,
  type RowPage,
  rowOf,
  type Sum,
  selection,
  type Totals,
  totalsDocument,
} from './rows';

const PAGE = 100; // as many as the server gives at once

type Loaded = InfiniteData<RowPage, string | null>;

export type Rows = {
  /** Undefined until the first page is there. */
  rows: readonly Row[] | undefined;
  total: number;
  sums: readonly Sum[];
  error: unknown;
  retry: () => void;
  hasMore: boolean;
  loadMore: () => void;
  /** What is shown still answers an earlier question. */
  isStale: boolean;
  /** Reads these rows again, and puts them where they stand. */
  refresh: (ids: readonly string[]) => Promise<void>;
  refreshTotals: () => Promise<void>;
  /** Takes them out, as they are gone for good. */
  drop: (ids: readonly string[]) => void;
  /** The list from its top, as it is now. */
  reload: () => Promise<void>;
  put: (node: RowPage['nodes'][number]) => void;
  shownSelection: string;
};

export function useRows(
  kind: ListKind,
  asked: Asked,
  fields: readonly FieldInfo[],
  extras: readonly ExtraColumn[],
  isReady: boolean,
): Rows {
  const queryClient = useQueryClient();
  const shown = selection(fields, extras);
  const queryKey = [...kind.listKey, 'list', asked, shown] as const;
  const query = useInfiniteQuery({
    queryKey,
    enabled: isReady,
    queryFn: async ({ pageParam }) => {
      const document = pageDocument(kind, shown, pageParam === null);
      return (await request(document, { ...asked, first: PAGE, after: pageParam })).list;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  const rows = useMemo(
    () => data?.pages.flatMap(({ nodes }) => nodes.map((node) => rowOf(node, fields, extras))),
    [data, fields, extras],
  );
  const [first] = data?.pages ?? [];

  const change = (turn: (page: RowPage, at: number) => RowPage) =>
    queryClient.setQueryData<Loaded>(queryKey, (now) => now && { ...now, pages: now.pages.map(turn) });
  const replace = (nodes: readonly RowPage['nodes'][number][]) => {
    const fresh = new Map(nodes.map((node) => [node.id, node]));
    change((page) => ({ ...page, nodes: page.nodes.map((node) => fresh.get(node.id) ?? node) }));
  };
  const actions = {
    refresh: async (ids: readonly string[]) => {
      const numbers = (rows ?? []).filter(({ id }) => ids.includes(id)).map(({ number }) => number);
      for (let at = 0; at < numbers.length; at += PAGE) {
        const { list } = await request(pageDocument(kind, shown, false), {
          filter: { field: 'id', op: 'IN', value: numbers.slice(at, at + PAGE) },
          search: null,
          sort: [],
          first: PAGE,
          after: null,
        });
        replace(list.nodes);
      }
    },
    refreshTotals: async () => {
      const { filter, search } = asked;
      const { list }: { list: Totals } = await request(totalsDocument(kind), { filter, search });
      change((page, at) => (at === 0 ? { ...page, ...list } : page));
    },
    drop: (ids: readonly string[]) =>
      void change((page) => ({ ...page, nodes: page.nodes.filter(({ id }) => !ids.includes(id)) })),
    reload: async () => {
      queryClient.setQueryData<Loaded>(
        queryKey,
        (now) => now && { pages: now.pages.slice(0, 1), pageParams: now.pageParams.slice(0, 1) },
      );
      await queryClient.invalidateQueries({ queryKey });
    },
    put: (node: RowPage['nodes'][number]) => replace([node]),
  };
  const latest = useRef(actions);
  latest.current = actions;
  const [steady] = useSteady(latest);

  return {
    rows,
    total: first?.totalCount ?? 0,
    sums: first?.sums ?? [],
    error: data ? null : query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    isStale: query.isPlaceholderData,
    shownSelection: shown,
    ...steady,
  };
}

type Actions = Pick<Rows, 'refresh' | 'refreshTotals' | 'drop' | 'reload' | 'put'>;

/** The same functions for as long as the list stands; they do what is right at that moment. */
function useSteady(latest: { current: Actions }): [Actions] {
  const steady = useRef<Actions>(null);
  steady.current ??= {
    refresh: (ids) => latest.current.refresh(ids),
    refreshTotals: () => latest.current.refreshTotals(),
    drop: (ids) => latest.current.drop(ids),
    reload: () => latest.current.reload(),
    put: (node) => latest.current.put(node),
  };
  return [steady.current];
}
