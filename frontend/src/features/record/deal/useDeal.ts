/** What is done with a deal as a whole, each with a way back: its fields are saved, it changes its stage, it is deleted. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { beingDone, offerUndo } from '@/features/undo';
import type { DealInput } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { useFieldSaving } from '@/ui/useRecordPage';
import { DEALS, type Deal, dealQuery, deleteDeal, updateDeal } from './dealQueries';

export type SaveDeal = (input: DealInput) => Promise<void>;

export function useDealSaving({ id, number, title }: Deal, onOutOfSight: () => void): SaveDeal {
  const { t } = useTranslation('record');
  return useFieldSaving<Deal, DealInput>({
    queryKey: dealQuery(number).queryKey,
    listKey: DEALS,
    update: async (input, { version }) => {
      const { deal, operationId } = await beingDone(updateDeal(id, input, version));
      if (deal) offerUndo(operationId, t('deal.edited', { title }));
      return deal;
    },
    onOutOfSight,
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

/** Without a question first: it can be taken back, and lies in the recycle bin for thirty days. */
export function useDealDeletion({ id, title }: Deal, onGone: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const refetch = () => void queryClient.invalidateQueries({ queryKey: DEALS });
  return useMutation({
    mutationFn: () => beingDone(deleteDeal(id)),
    onSuccess: (operationId) => {
      onGone();
      refetch();
      offerUndo(operationId, t('toast.deleted', { title }), { onReversed: refetch });
    },
    onError: (error) => {
      toast.error(explain(error));
    },
  });
}
