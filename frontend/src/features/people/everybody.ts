/** Everyone who works here, for lists from which several are chosen. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphql } from '@/gql';
import { request } from '@/live/transport';

const EverybodyDocument = graphql(`
  query Everybody($after: String) {
    users(isActive: true, first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Known = { id: string; name: string };
type Option = { value: string; label: string };

/** `known` are chosen already: they are named though they have left, or are still on their way. */
export function useEverybody(known: readonly Known[]): Option[] {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['staff', 'everybody'],
    queryFn: async ({ pageParam }) => (await request(EverybodyDocument, { after: pageParam })).users,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const all = new Map(
    [...known, ...(data?.pages.flatMap(({ nodes }) => nodes) ?? [])].map(({ id, name }) => [id, name]),
  );
  return [...all].map(([value, label]) => ({ value, label }));
}
