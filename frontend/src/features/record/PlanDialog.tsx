/** What comes next with one record, beside what is planned already; or with each of many. */
import { Dialog } from '@/ui/Dialog';
import { Activities } from './Activities';
import { ActivityForm } from './ActivityForm';

type PlanDialogProps = { title: string; itemIds: readonly string[]; onClose: () => void };

export function PlanDialog({ title, itemIds, onClose }: PlanDialogProps) {
  const [only, ...others] = itemIds;
  return (
    <Dialog title={title} onClose={onClose}>
      {only !== undefined && others.length === 0 ? (
        <Activities itemId={only} />
      ) : (
        <ActivityForm itemIds={itemIds} onClose={onClose} />
      )}
    </Dialog>
  );
}
