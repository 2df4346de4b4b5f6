/** What one does about a planned activity, wherever it is shown: completed with a way back, or put off. */
import { useTranslation } from 'react-i18next';
import { toast } from '@/ui/toast';
import { activityActions, useItemChange } from './changing';

type Named = { id: string; subject: string };
type Then = { onSuccess: () => void };

export function useActivityChange(itemId: string) {
  const { t } = useTranslation(['record', 'common']);
  const change = useItemChange(itemId);
  return {
    isPending: change.isPending,
    run: change.mutate,
    complete: ({ id, subject }: Named, result: string | null, then?: Then) =>
      change.mutate(() => activityActions.complete(id, result), {
        onSuccess: () => {
          toast.success(t('activities.completed', { subject }), {
            label: t('common:actions.undo'),
            run: () => change.mutate(() => activityActions.reopen(id)),
          });
          then?.onSuccess();
        },
      }),
    reschedule: (id: string, deadline: Date, then?: Then) =>
      change.mutate(() => activityActions.reschedule(id, deadline), then),
  };
}
