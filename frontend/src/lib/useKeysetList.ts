/** A list read page by page from the server, each page beginning after the last row seen. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

export type Page<T> = {
  nodes: readonly T[];
  /** Where somebody asks how many there are. */
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
};

export type KeysetList<T> = {
  /** Undefined until the first page is there. */
  rows: readonly T[] | undefined;
  total: number;
  error: unknown;
  retry: () => void;
  hasMore: boolean;
  loadMore: () => void;
  loadingMore: boolean;
  /** What is shown still answers an earlier question. */
  stale: boolean;
};

export function useKeysetList<T>(
  key: readonly unknown[],
  fetchPage: (after: string | null) => Promise<Page<T>>,
  /** It is known what to ask for. */
  isReady = true,
): KeysetList<T> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    placeholderData: keepPreviousData,
    enabled: isReady,
  });
  return {
    rows: query.data?.pages.flatMap(({ nodes }) => nodes),
    total: query.data?.pages.at(-1)?.totalCount ?? 0,
    error: query.data ? null : query.error,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    loadingMore: query.isFetchingNextPage,
    stale: query.isPlaceholderData,
  };
}
