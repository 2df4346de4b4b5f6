/** Changes to the settings: shown at once, taken from the server's answer, given back when it refuses. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { type Pipeline, pipelinesQuery } from './queries';

type Change = {
  /** What the list will be if the server agrees. */
  expected: (now: readonly Pipeline[]) => readonly Pipeline[];
  act: () => Promise<unknown>;
};

/** All of one kind are these now, or in this order. */
export const withKind = (pipelines: readonly Pipeline[], changed: readonly Pipeline[]) => [
  ...changed,
  ...pipelines.filter(({ kind }) => kind !== changed[0]?.kind),
];

export const withPipeline = (pipelines: readonly Pipeline[], changed: Pipeline) =>
  pipelines.map((pipeline) => (pipeline.id === changed.id ? changed : pipeline));

export function useReordering() {
  const queryClient = useQueryClient();
  const { queryKey } = pipelinesQuery;
  return useMutation({
    // One after the other, in the order of the presses.
    scope: { id: 'pipeline-order' },
    mutationFn: ({ act }: Change) => act(),
    onMutate: async ({ expected }) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, (now) => now && expected(now));
    },
    onError: (error) => {
      toast.error(explain(error));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['pipelines'] }),
  });
}

/** Takes a pipeline from an answer into the list, or all of a kind. */
export function useSettingsUpdate() {
  const queryClient = useQueryClient();
  return (answer: Pipeline | readonly Pipeline[]) => {
    queryClient.setQueryData(pipelinesQuery.queryKey, (now) => {
      const known = now ?? [];
      if (!('id' in answer)) return withKind(known, answer);
      return known.some(({ id }) => id === answer.id) ? withPipeline(known, answer) : [...known, answer];
    });
    void queryClient.invalidateQueries({ queryKey: ['pipelines'] });
  };
}
