/** What can be done with a lead as a whole. */
import { useAccessQuestion } from '@/features/access';
import { restoreItem } from '@/features/recycling';
import { RecordMenu } from '@/ui/RecordMenu';
import { useDeletion } from '@/ui/useRecordPage';
import { deleteLead, LEADS_KEY, type Lead } from './queries';

type LeadMenuProps = {
  lead: Lead;
  /** Leaves what shows it: it is gone. */
  onGone: () => void;
};

export function LeadMenu({ lead: { id, title, access }, onGone }: LeadMenuProps) {
  const question = useAccessQuestion({ id, title });
  const deletion = useDeletion({
    title,
    listKey: LEADS_KEY,
    remove: () => deleteLead(id),
    restore: () => restoreItem(id),
    onDeleted: onGone,
  });
  return (
    <>
      <RecordMenu
        onDelete={access.canDelete ? () => deletion.mutate() : undefined}
        deleting={deletion.isPending}
      >
        {question.entry}
      </RecordMenu>
      {question.dialog}
    </>
  );
}
