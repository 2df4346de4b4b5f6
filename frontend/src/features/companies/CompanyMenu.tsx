/** What can be done with a company as a whole. */
import { useAccessQuestion } from '@/features/access';
import { useBasis } from '@/features/basis';
import { restoreItem } from '@/features/recycling';
import { RecordMenu } from '@/ui/RecordMenu';
import { useDeletion } from '@/ui/useRecordPage';
import { COMPANIES, type Company, deleteCompany } from './queries';

const OFFERED = ['deal'] as const;

type CompanyMenuProps = {
  company: Company;
  /** Leaves what shows it: it is gone. */
  onGone: () => void;
};

export function CompanyMenu({ company: { id, title, access }, onGone }: CompanyMenuProps) {
  const question = useAccessQuestion({ id, title });
  const basis = useBasis(id, OFFERED);
  const deletion = useDeletion({
    title,
    listKey: COMPANIES,
    remove: () => deleteCompany(id),
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
