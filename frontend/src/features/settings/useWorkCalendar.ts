/** Changes of the work calendar: each is made of what it is by then, and sent when the one before was answered. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { updateWorkCalendar, type WorkCalendar, workCalendarQuery } from '@/features/workCalendar';

type Changed = Partial<Omit<WorkCalendar, 'version'>>;

/** A change that is shown at once is made twice, which has to be as good as once. */
export function useWorkCalendarChange({
  atOnce = false,
} = {}): (change: (now: WorkCalendar) => Changed) => Promise<unknown> {
  const queryClient = useQueryClient();
  const { queryKey } = workCalendarQuery;
  const { mutateAsync } = useMutation({
    scope: { id: 'workCalendar' },
    mutationFn: async (change: (now: WorkCalendar) => Changed) => {
      const { version, ...now } = await queryClient.ensureQueryData(workCalendarQuery);
      return updateWorkCalendar({ ...now, ...change({ version, ...now }) }, version);
    },
    onMutate: async (change) => {
      if (!atOnce) return;
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, (now) => now && { ...now, ...change(now) });
    },
    onSuccess: (calendar) => queryClient.setQueryData(queryKey, calendar),
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
  return mutateAsync;
}
