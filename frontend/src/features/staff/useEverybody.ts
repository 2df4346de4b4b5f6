/** Everyone who works here, for lists from which several are chosen. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { STAFF, staffPage } from './queries';

type Known = { id: string; name: string };
type Option = { value: string; label: string };

/** `known` are chosen already: they are named though they have left, or are still on their way. */
export function useEverybody(known: readonly Known[]): Option[] {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...STAFF, 'everybody'],
    queryFn: ({ pageParam }) => staffPage('', pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const active = data?.pages.flatMap(({ nodes }) => nodes).filter(({ isActive }) => isActive) ?? [];
  const all = new Map([...known, ...active].map(({ id, name }) => [id, name]));
  return [...all].map(([value, label]) => ({ value, label }));
}
