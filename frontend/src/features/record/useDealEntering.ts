/** Brings a deal onto another stage: asks for what goes with it, and says what became of it. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EnteringQuestion, EnteringQueue } from '@/features/entering';
import { beingDone, offerUndo } from '@/features/undo';
import type { EnteringInput } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { type Deal, dealQuery, type MoveResult, moveItem } from './dealQueries';
import { activitiesQuery } from './queries';
import { isClosed, type Stage } from './stages';
import { useDealRefetch } from './useDeal';

export function useDealEntering(deal: Deal) {
  const { t } = useTranslation('record');
  const queryClient = useQueryClient();
  const refetch = useDealRefetch(deal);
  const [queue] = useState(() => new EnteringQueue());
  const [isSending, setSending] = useState(false);

  /** The deal as it is on the screen when the form has been filled in. */
  const shown = () => queryClient.getQueryData(dealQuery(deal.number).queryKey) ?? deal;
  const question = async (
    stage: Stage,
    demanded: EnteringQuestion['demanded'],
  ): Promise<EnteringQuestion> => {
    const found = await queryClient.ensureQueryData(activitiesQuery(deal.id)).catch(() => null);
    const openActivities = found?.open.totalCount ?? 0;
    return { deals: [{ ...shown(), openActivities }], stage, demanded };
  };
  const send = async (stage: Stage, input: EnteringInput): Promise<MoveResult> => {
    setSending(true);
    try {
      return await beingDone(moveItem(shown(), stage.id, input));
    } finally {
      setSending(false);
    }
  };
  /** Null when the person thought better of it. */
  const move = async (stage: Stage): Promise<MoveResult | null> => {
    let given: EnteringInput = {};
    const sendWith = (input: EnteringInput) => {
      given = { ...given, ...input };
      return send(stage, given);
    };
    let answer = isClosed(stage)
      ? await queue.fillIn(await question(stage, null), sendWith)
      : await sendWith({});
    while (answer?.__typename === 'FieldsRequired')
      answer = await queue.fillIn(await question(stage, answer.fields), sendWith);
    return answer;
  };

  /** Who was faster is named, and their state shown. */
  const enter = async (stage: Stage): Promise<void> => {
    try {
      const answer = await move(stage);
      if (!answer) return;
      if (answer.__typename === 'CardMoved')
        offerUndo(answer.operationId, t('stage.moved', { title: deal.title, stage: stage.name }));
      else if (answer.__typename === 'CardConflict')
        toast.error(t('deal.conflict', { name: answer.changedBy?.name ?? t('deal.someone') }));
    } catch (error) {
      toast.error(explain(error));
    }
    await refetch();
  };
  return { enter, isSending, queue };
}
