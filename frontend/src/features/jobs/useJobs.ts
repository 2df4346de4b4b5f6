/** The jobs as this browser knows them, kept up by what it does and by what servers do. */
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { JobState } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { type Page, useKeysetList } from '@/lib/useKeysetList';
import { toast } from '@/ui/toast';
import { cancelJob, fetchJobs, JOBS, type Job, onJobNews, retryJob } from './queries';

export const SHOWN = {
  all: null,
  open: ['WAITING', 'RUNNING'],
  failed: ['FAILED'],
} as const satisfies Record<string, readonly JobState[] | null>;
export type Shown = keyof typeof SHOWN;

type Pages = InfiniteData<Page<Job>>;

/** New jobs come in crowds; the list is read anew once for those of a moment. */
const GATHERED_MS = 400;

/** Takes a job as it is now wherever it is listed; whether it was. */
function useJobUpdate(): (job: Job) => boolean {
  const queryClient = useQueryClient();
  return (job) => {
    let known = false;
    queryClient.setQueriesData<Pages>({ queryKey: JOBS }, (data) => {
      if (!data) return data;
      const pages = data.pages.map((page) => ({
        ...page,
        nodes: page.nodes.map((listed) => {
          if (listed.id !== job.id) return listed;
          known = true;
          return listed.version <= job.version ? job : listed;
        }),
      }));
      return { ...data, pages };
    });
    return known;
  };
}

export function useJobs(shown: Shown) {
  const queryClient = useQueryClient();
  const update = useJobUpdate();
  const latest = useRef(update);
  latest.current = update;
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const readAnew = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void queryClient.invalidateQueries({ queryKey: JOBS });
      }, GATHERED_MS);
    };
    const stop = onJobNews((job) => {
      if (!job || !latest.current(job)) readAnew();
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [queryClient]);
  return useKeysetList<Job>([...JOBS, shown], (after) => fetchJobs(SHOWN[shown], after));
}

export function useJobChange() {
  const queryClient = useQueryClient();
  const update = useJobUpdate();
  return useMutation({
    mutationFn: ({ job, act }: { job: Job; act: 'retry' | 'cancel' }) =>
      act === 'retry' ? retryJob(job.id) : cancelJob(job.id),
    onSuccess: (job) => {
      if (!update(job)) void queryClient.invalidateQueries({ queryKey: JOBS });
    },
    onError: (error) => {
      toast.error(explain(error));
      void queryClient.invalidateQueries({ queryKey: JOBS });
    },
  });
}
