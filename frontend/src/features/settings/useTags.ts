/** The tags as this browser knows them, kept up by what it does and by what others do. */
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onTagNews, type Tag, tagsQuery } from '@/features/tags';

const { queryKey } = tagsQuery;
const byName = (one: Tag, other: Tag) =>
  one.name.localeCompare(other.name, undefined, { sensitivity: 'base' });

/** Takes a tag as it is now, be it the answer to a change or news of it, whichever comes first. */
function learn(queryClient: QueryClient, id: string, now: Tag | null): void {
  queryClient.setQueryData(queryKey, (tags) => {
    const known = tags?.find((tag) => tag.id === id);
    if (!tags || (known && now && known.version > now.version)) return tags;
    if (!known && now?.leavingJobId) return tags; // it has left before the answer came
    const others = tags.filter((tag) => tag.id !== id);
    return now ? [...others, now].sort(byName) : others;
  });
}

export function useTags() {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onTagNews((news) =>
        news ? learn(queryClient, news.id, news.tag) : void queryClient.invalidateQueries({ queryKey }),
      ),
    [queryClient],
  );
  return useQuery(tagsQuery);
}

/** Changes go out one after the other; each is made to the tag as it is known by then. */
export function useTagChange(tag: Tag): (act: (now: Tag) => Promise<Tag | null>) => Promise<unknown> {
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation({
    scope: { id: tag.id },
    mutationFn: (act: (now: Tag) => Promise<Tag | null>) =>
      act(queryClient.getQueryData(queryKey)?.find(({ id }) => id === tag.id) ?? tag),
    onSuccess: (now) => learn(queryClient, tag.id, now),
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
  return mutateAsync;
}
