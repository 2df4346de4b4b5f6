/** What comes next with one record, beside what is planned already; or with each of many. */
import type { ActivityKind } from '@/ui/ActivityDot';
import { Dialog } from '@/ui/Dialog';
import { Activities } from './Activities';
import { LateActivityForm } from './LateActivityForm';

export type PlanningProps = {
  title: string;
  itemIds: readonly string[];
  /** What is planned at once, without a look at what is planned already. */
  type?: ActivityKind;
  onClose: () => void;
};

export function Planning({ title, itemIds, type, onClose }: PlanningProps) {
  const [only, ...others] = itemIds;
  return (
    <Dialog title={title} onClose={onClose}>
      {only !== undefined && others.length === 0 && type === undefined ? (
        <Activities itemId={only} />
      ) : (
        <LateActivityForm itemIds={itemIds} type={type} onClose={onClose} />
      )}
    </Dialog>
  );
}
