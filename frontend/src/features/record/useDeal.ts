/** What is done with a deal as a whole: its fields are saved, it changes its stage, is closed and opened again. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DealInput } from '@/gql/graphql';
import { announce } from '@/lib/announce';
import { explain, failureCode } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { useFieldSaving } from '@/ui/useRecordPage';
import { DEALS, type Deal, dealQuery, moveDeal, reopenDeal, updateDeal } from './dealQueries';
import type { Stage } from './stages';

export type SaveDeal = (input: DealInput) => Promise<void>;

export function useDealSaving({ id, number }: Deal): SaveDeal {
  return useFieldSaving<Deal, DealInput>({
    queryKey: dealQuery(number).queryKey,
    listKey: DEALS,
    update: (input, version) => updateDeal(id, input, version),
  });
}

/** Fetches anew whatever names the deal. */
export function useDealRefetch({ id, number }: Deal): () => Promise<unknown> {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: dealQuery(number).queryKey }),
      queryClient.invalidateQueries({ queryKey: ['item', id] }),
      queryClient.invalidateQueries({ queryKey: DEALS }),
    ]);
}

/** To another stage on the way, also out of a closed one. Who was faster is named, and their state shown. */
export function useDealMove(deal: Deal) {
  const { t } = useTranslation(['record', 'common']);
  const refetch = useDealRefetch(deal);
  const isOpen = deal.stage.semantics === 'IN_PROGRESS';
  return useMutation({
    mutationFn: async (stage: Stage) => {
      if (!isOpen) {
        await reopenDeal(deal, stage.id);
        return null;
      }
      const result = await moveDeal(deal, stage.id);
      return result.__typename === 'DealConflict' ? (result.changedBy?.name ?? t('deal.someone')) : null;
    },
    onSuccess: (faster, stage) => {
      if (faster === null) announce(t('stage.moved', stage));
      else toast.error(t('deal.conflict', { name: faster }));
    },
    onError: (error) => {
      toast.error(
        failureCode(error) === 'STALE_VERSION'
          ? t('deal.conflict', { name: t('deal.someone') })
          : explain(error),
      );
    },
    onSettled: refetch,
  });
}
