/** Keeps the counters of the person who is signed in current, for whatever shows them. */
import type { QueryClient } from '@tanstack/react-query';
import { follow } from '@/live/subscription';
import { CountersChangedDocument, countersQuery } from './queries';

const ASK_AGAIN = 60_000; // ms

/** On sockets they are told. Of the few streams that a browser may open none is spared for them: there they are asked for. */
export function followCounters(queryClient: QueryClient): () => void {
  let asking: ReturnType<typeof setInterval> | undefined;
  let stop: (() => void) | undefined;
  const ask = () => void queryClient.fetchQuery({ ...countersQuery, staleTime: 0 }).catch(() => undefined);
  const askFromNowOn = () => {
    stop?.();
    if (asking !== undefined) return;
    ask();
    asking = setInterval(ask, ASK_AGAIN);
  };
  stop = follow({
    document: CountersChangedDocument,
    variables: () => ({}),
    onData: ({ countersChanged }) => {
      queryClient.setQueryData(countersQuery.queryKey, countersChanged);
      return true;
    },
    onStatus: ({ way }) => {
      if (way === 'stream') askFromNowOn();
    },
  });
  if (asking !== undefined) stop();
  return () => {
    stop?.();
    clearInterval(asking);
  };
}
