/** One export from asking to fetching: what was asked for, how far the job is that writes it, and how it ended. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { cancelJob, type Job, onJobNews } from '@/features/jobs';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { type Export, exportItems, exportsQuery, fetchState, type Made, type Wanted } from './queries';

export type Doing =
  | { phase: 'asking'; sending: boolean; problem: string | undefined }
  | { phase: 'writing'; file: Export; job: Job }
  | { phase: 'ready'; file: Export }
  | { phase: 'failed'; reason: string };

const KEY = 'export-state';
const isOver = ({ state }: Job) => state === 'FAILED' || state === 'CANCELLED';

export function useExport() {
  const queryClient = useQueryClient();
  const [made, setMade] = useState<Made | null>(null);
  const asking = useMutation({
    mutationFn: exportItems,
    onSuccess: (answer) => {
      setMade(answer);
      void queryClient.invalidateQueries(exportsQuery);
    },
  });
  const id = made?.export.id;
  const jobId = made?.job?.id;
  const state = useQuery({
    queryKey: [KEY, id],
    queryFn: () => fetchState(id ?? '', jobId ?? ''),
    enabled: jobId !== undefined,
  });
  const file = state.data?.export ?? made?.export;
  const job = state.data?.job ?? made?.job ?? undefined;
  const isWriting = job !== undefined && !file?.url && !isOver(job);

  useEffect(() => {
    if (!isWriting) return;
    return onJobNews((news) => {
      if (news && news.id !== jobId) return;
      if (news && news.state !== 'DONE' && !isOver(news)) {
        queryClient.setQueryData<Made>(
          [KEY, id],
          (known) => known && { ...known, job: (known.job?.version ?? 0) > news.version ? known.job : news },
        );
      } else void queryClient.invalidateQueries({ queryKey: [KEY, id] });
    });
  }, [isWriting, id, jobId, queryClient]);

  const forget = () => {
    setMade(null);
    asking.reset();
  };
  return {
    doing: doingOf(file, job, asking),
    ask: (wanted: Wanted) => asking.mutate(wanted),
    forget,
    cancel: () => {
      if (jobId) void cancelJob(jobId).catch((failure) => toast.error(explain(failure)));
      forget();
    },
  };
}

function doingOf(
  file: Export | undefined,
  job: Job | undefined,
  asking: { isPending: boolean; error: unknown },
): Doing {
  if (file?.url) return { phase: 'ready', file };
  if (file && job && !isOver(job)) return { phase: 'writing', file, job };
  if (job?.state === 'FAILED') return { phase: 'failed', reason: job.error ?? '' };
  const problem = asking.error ? explain(asking.error) : undefined;
  return { phase: 'asking', sending: asking.isPending, problem };
}
