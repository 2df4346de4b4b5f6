/** What comes next with one record, beside what is planned already; or with each of many. */
import { Dialog } from '@/ui/Dialog';
import { Activities } from './Activities';
import { ActivityForm } from './ActivityForm';

export type PlanningProps = { title: string; itemIds: readonly string[]; onClose: () => void };

export function Planning({ title, itemIds, onClose }: PlanningProps) {
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
