/** Activities page by page, fetched anew whenever something happens among them. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useKeysetList } from '@/lib/useKeysetList';
import { followLog } from '@/live/subscription';
import { ACTIVITIES, ActivityNewsDocument, type AskedDays, fetchActivities } from './queries';

const GATHERING = 150; // ms in which news are put together into one request

export function useActivityList(asked: AskedDays) {
  const queryClient = useQueryClient();
  const question = JSON.stringify(asked);
  const list = useKeysetList([...ACTIVITIES, question], (after) => fetchActivities(asked, after));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for filter and search
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = followLog({
      document: ActivityNewsDocument,
      variables: { filter: asked.filter, search: asked.search },
      after: null,
      pick: ({ listEvents }) => listEvents,
      // READY too: what happened between reading the list and following it.
      onMessage: () => {
        timer ??= setTimeout(() => {
          timer = undefined;
          void queryClient.invalidateQueries({ queryKey: ACTIVITIES });
        }, GATHERING);
      },
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [queryClient, question]);
  return list;
}
