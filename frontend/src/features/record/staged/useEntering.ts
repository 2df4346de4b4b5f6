/** Brings a record onto another stage: asks for what goes with it, and says what became of it. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type EnteringQuestion, EnteringQueue } from '@/features/entering';
import { useRecordWords } from '@/features/staged';
import { beingDone, offerUndo } from '@/features/undo';
import type { EnteringInput } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import type { MoneyValue } from '@/lib/format';
import { toast } from '@/ui/toast';
import { activitiesQuery } from '../queries';
import { type MoveResult, moveToStage } from './moving';
import { isClosed, type Stage } from './stages';

/** A record that stands on a stage of its pipeline. */
export type StagedRecord = {
  id: string;
  title: string;
  version: number;
  amount: MoneyValue;
  stage: Stage;
  pipeline: { name: string; stages: readonly Stage[] };
  access: { canUpdate: boolean };
  isRepeat: boolean;
  isRepeatInquiry?: boolean;
};

/** `refetch` fetches anew whatever names the record. */
export type Standing = { record: StagedRecord; queryKey: QueryKey; refetch: () => Promise<unknown> };

export function useEntering({ record, queryKey, refetch }: Standing) {
  const { t } = useRecordWords();
  const queryClient = useQueryClient();
  const [queue] = useState(() => new EnteringQueue());
  const [isSending, setSending] = useState(false);

  /** The record as it is on the screen when the form has been filled in. */
  const shown = () => queryClient.getQueryData<StagedRecord>(queryKey) ?? record;
  const question = async (
    stage: Stage,
    demanded: EnteringQuestion['demanded'],
  ): Promise<EnteringQuestion> => {
    const found = await queryClient.ensureQueryData(activitiesQuery(record.id)).catch(() => null);
    const openActivities = found?.open.totalCount ?? 0;
    return { items: [{ ...shown(), openActivities }], stage, demanded };
  };
  /** Whoever waits to undo what is being done finds the offer there once it is. */
  const moved = async (stage: Stage, input: EnteringInput): Promise<MoveResult> => {
    const answer = await moveToStage(shown(), stage.id, input);
    if (answer.__typename === 'CardMoved')
      offerUndo(answer.operationId, t('stage.moved', { title: record.title, stage: stage.name }));
    return answer;
  };
  const send = async (stage: Stage, input: EnteringInput): Promise<MoveResult> => {
    setSending(true);
    try {
      return await beingDone(moved(stage, input));
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
      if (answer.__typename === 'CardConflict')
        toast.error(t('conflict', { name: answer.changedBy?.name ?? t('someone') }));
    } catch (error) {
      toast.error(explain(error));
    }
    await refetch();
  };
  return { enter, isSending, queue };
}
