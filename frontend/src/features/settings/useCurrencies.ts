/** The currencies as this browser knows them; what others do to them is fetched by whoever hears of it (`structureNews`). */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Currency, currenciesQuery } from '@/features/currencies';

type Change = {
  /** What they will be if the server agrees. */
  expected?: readonly Currency[];
  act: () => Promise<readonly Currency[]>;
};

/** Changes go out one after the other; amounts everywhere offer the currencies of the answer. */
export function useCurrencyChange(): (change: Change) => Promise<unknown> {
  const queryClient = useQueryClient();
  const { queryKey } = currenciesQuery;
  const { mutateAsync } = useMutation({
    scope: { id: 'currencies' },
    mutationFn: ({ act }: Change) => act(),
    onMutate: async ({ expected }) => {
      await queryClient.cancelQueries({ queryKey });
      if (expected) queryClient.setQueryData(queryKey, expected);
    },
    onSuccess: (currencies) => {
      queryClient.setQueryData(queryKey, currencies);
      void queryClient.invalidateQueries({ queryKey: ['me'] });
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
  return mutateAsync;
}
