/** What follows a successful sign-in: the person is known, and goes where he was heading. */
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { installationQuery, type Me, meQuery } from '@/features/session';
import { destination } from './destination';

export function useEntering(next: string | undefined): (me: Me) => void {
  const queryClient = useQueryClient();
  const router = useRouter();
  return (me) => {
    queryClient.setQueryData(meQuery.queryKey, me);
    queryClient.removeQueries({ queryKey: installationQuery.queryKey });
    router.history.push(destination(next));
  };
}
