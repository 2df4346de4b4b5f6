/** The form of a deal or company that is made on the basis of a contact or company, and linked with it (R34). */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CompanyDialog } from '@/features/companies';
import { NewDealDialog } from '@/features/newDeal';
import { pipelineStagesOf } from '@/features/pipelines';
import { basisQuery } from './queries';

export type Made = 'deal' | 'company';
export type BasisDialogProps = { what: Made; itemId: string; onClose: () => void };

export function BasisDialog({ what, itemId, onClose }: BasisDialogProps) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const basis = useQuery(basisQuery(itemId)).data;
  const beginning = useQuery({ ...pipelineStagesOf('DEAL'), enabled: what === 'deal' }).data?.find(
    ({ isDefault }) => isDefault,
  );
  /** What shows the record shows the new one with it. */
  const refresh = () => {
    for (const queryKey of [['contact'], ['company']]) void queryClient.invalidateQueries({ queryKey });
  };
  if (!basis) return null;
  if (what === 'company') return <CompanyDialog contact={basis.contact} onMade={refresh} onClose={onClose} />;
  return (
    beginning && (
      <NewDealDialog
        pipelineId={beginning.id}
        stages={beginning.stages}
        stageId={undefined}
        basis={basis}
        onMade={refresh}
        onOpen={(number) => void navigate({ to: '/deals/$number', params: { number: String(number) } })}
        onClose={onClose}
      />
    )
  );
}
