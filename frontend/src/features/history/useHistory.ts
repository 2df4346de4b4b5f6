/** The log as it is read here: page behind page, with a count of what has happened since. */
import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followLog } from '@/live/subscription';
import { type Asked, fetchHistory, HISTORY, HistoryNewsDocument, type HistoryPart } from './queries';

/** Rows that fill a screen: until there are so many, what is rare is looked for further back by itself. */
const SCREENFUL = 30;

type Pages = InfiniteData<HistoryPart, string | null>;

export function useHistory(asked: Asked, isReady: boolean) {
  const queryClient = useQueryClient();
  const question = JSON.stringify(asked);
  const key = [...HISTORY, 'events', question];
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchHistory(asked, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    placeholderData: keepPreviousData,
    enabled: isReady,
  });
  const pages = query.data?.pages;
  const rows = pages?.flatMap(({ nodes }) => nodes);
  const lookedUntil = pages?.at(-1)?.lookedUntil ?? null;
  const isShort = lookedUntil !== null && (rows?.length ?? 0) < SCREENFUL;
  const { hasNextPage, isFetching, isError, fetchNextPage, isPlaceholderData } = query;
  const goesOn = isShort && hasNextPage && !isFetching && !isError && !isPlaceholderData;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);

  const readAnew = () => {
    queryClient.setQueryData<Pages>(key, (data) =>
      data ? { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) } : data,
    );
    void query.refetch();
  };
  const cursor = isPlaceholderData ? undefined : pages?.[0]?.cursor;
  const { fresh, reload } = useFresh(asked, question, cursor, rows ?? NONE, readAnew);
  return {
    rows,
    lookedUntil,
    fresh,
    reload,
    error: pages ? null : query.error,
    retry: () => void query.refetch(),
    stale: isPlaceholderData,
    // As lists are that know how many there are.
    total: 0,
    hasMore: hasNextPage,
    loadMore: () => {
      if (hasNextPage && !query.isFetchingNextPage) void fetchNextPage();
    },
    loadingMore: query.isFetchingNextPage,
  };
}

const NONE: HistoryPart['nodes'] = [];

/** How many events have come since the first page was read, from where that stands in the log; `reload` begins anew. */
function useFresh(
  asked: Asked,
  question: string,
  cursor: string | undefined,
  rows: HistoryPart['nodes'],
  readAnew: () => void,
): { fresh: number; reload: () => void } {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const reload = () => {
    // More of them than the first page holds are read further back: none of them is news any longer.
    setIds(new Set());
    readAnew();
  };
  const [latest] = useState({ reload });
  latest.reload = reload;
  const isRead = cursor !== undefined;
  // The first cursor is where following begins; later ones are of pages that were read anew meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for what is asked
  useEffect(() => {
    setIds(new Set());
    if (cursor === undefined) return;
    return followLog({
      document: HistoryNewsDocument,
      variables: asked,
      after: cursor,
      pick: ({ historyNews }) => historyNews,
      onMessage: ({ type, id }) => {
        if (type === 'RESYNC') latest.reload();
        if (id) setIds((now) => new Set([...now, id]));
      },
    });
  }, [question, isRead, latest]);
  const shown = new Set(rows.map(({ id }) => id));
  return { fresh: [...ids].filter((id) => !shown.has(id)).length, reload };
}
