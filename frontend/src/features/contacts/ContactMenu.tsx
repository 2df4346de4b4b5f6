/** What can be done with a contact as a whole. */
import { useAccessQuestion } from '@/features/access';
import { useBasis } from '@/features/basis';
import { restoreItem } from '@/features/recycling';
import { RecordMenu } from '@/ui/RecordMenu';
import { useDeletion } from '@/ui/useRecordPage';
import { CONTACTS, type Contact, deleteContact } from './queries';

const OFFERED = ['deal', 'company'] as const;

type ContactMenuProps = {
  contact: Contact;
  /** Leaves what shows it: it is gone. */
  onGone: () => void;
};

export function ContactMenu({ contact: { id, title, access }, onGone }: ContactMenuProps) {
  const question = useAccessQuestion({ id, title });
  const basis = useBasis(id, OFFERED);
  const deletion = useDeletion({
    title,
    listKey: CONTACTS,
    remove: () => deleteContact(id),
    restore: () => restoreItem(id),
    onDeleted: onGone,
  });
  return (
    <>
      <RecordMenu
        onDelete={access.canDelete ? () => deletion.mutate() : undefined}
        deleting={deletion.isPending}
      >
        {basis.entries}
        {question.entry}
      </RecordMenu>
      {basis.dialog}
      {question.dialog}
    </>
  );
}
