/** What may be had no longer is asked for anew: the refusal then stands in its place, until rights return. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { failureCode } from '@/lib/failure';
import { GONE } from '@/live/board/loading';

type Followed = { subscribe: (listener: () => void) => () => void; state: { refusal: unknown } };

export function useForgottenWhenGone(session: Followed | undefined, queryKey: QueryKey): void {
  const queryClient = useQueryClient();
  useEffect(
    () =>
      session?.subscribe(() => {
        if (GONE.has(failureCode(session.state.refusal))) void queryClient.resetQueries({ queryKey });
      }),
    [session, queryKey, queryClient],
  );
}
