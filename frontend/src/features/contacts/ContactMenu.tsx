/** What can be done with a contact as a whole. */
import { useNavigate } from '@tanstack/react-router';
import { useAccessQuestion } from '@/features/access';
import { restoreItem } from '@/features/recycling';
import { RecordMenu } from '@/ui/RecordMenu';
import { useDeletion } from '@/ui/useRecordPage';
import { CONTACTS, type Contact, deleteContact } from './queries';

export function ContactMenu({ contact: { id, title, access } }: { contact: Contact }) {
  const navigate = useNavigate();
  const question = useAccessQuestion({ id, title });
  const deletion = useDeletion({
    title,
    listKey: CONTACTS,
    remove: () => deleteContact(id),
    restore: () => restoreItem(id),
    onDeleted: () => void navigate({ to: '/contacts' }),
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
