/** What one does about an activity, wherever it is shown: each with a way back. */
import { useTranslation } from 'react-i18next';
import { beingDone, offerUndo } from '@/features/undo';
import { activityActions, useItemChange, useItemRefetch } from './changing';

type Named = { id: string; subject: string };
type Then = { onSuccess: () => void };

export function useActivityChange(...itemIds: readonly string[]) {
  const { t } = useTranslation(['record', 'common']);
  const change = useItemChange(...itemIds);
  const refetch = useItemRefetch(...itemIds);
  const run = (act: () => Promise<string | null>, what: string, then?: Then) =>
    change.mutate(async () => {
      const operationId = await beingDone(act());
      offerUndo(operationId, what, { onReversed: refetch });
    }, then);
  return {
    isPending: change.isPending,
    complete: ({ id, subject }: Named, result: string | null, then?: Then) =>
      run(() => activityActions.complete(id, result), t('activities.completed', { subject }), then),
    reopen: ({ id, subject }: Named) =>
      run(() => activityActions.reopen(id), t('activities.reopened', { subject })),
    reschedule: ({ id, subject }: Named, deadline: Date, then?: Then) =>
      run(() => activityActions.reschedule(id, deadline), t('activities.rescheduled', { subject }), then),
    remove: ({ id, subject }: Named) =>
      run(() => activityActions.remove(id), t('common:toast.deleted', { title: subject })),
  };
}
