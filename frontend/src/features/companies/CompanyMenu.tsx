/** What can be done with a company as a whole. */
import { useNavigate } from '@tanstack/react-router';
import { useAccessQuestion } from '@/features/access';
import { restoreItem } from '@/features/recycling';
import { RecordMenu } from '@/ui/RecordMenu';
import { useDeletion } from '@/ui/useRecordPage';
import { COMPANIES, type Company, deleteCompany } from './queries';

export function CompanyMenu({ company: { id, title, access } }: { company: Company }) {
  const navigate = useNavigate();
  const question = useAccessQuestion({ id, title });
  const deletion = useDeletion({
    title,
    listKey: COMPANIES,
    remove: () => deleteCompany(id),
    restore: () => restoreItem(id),
    onDeleted: () => void navigate({ to: '/companies' }),
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
