/** A new deal where no board says which stages there are: in the pipeline that is shown, or in the one where deals go that name none. */
import { useQuery } from '@tanstack/react-query';
import { NewDealDialog } from './NewDealDialog';
import { beginningsQuery } from './queries';

type NewDealInProps = {
  pipelineId: string | undefined;
  onOpen: (number: number) => void;
  onClose: () => void;
};

export function NewDealIn({ pipelineId, ...dialog }: NewDealInProps) {
  const pipelines = useQuery(beginningsQuery).data;
  const beginning =
    pipelines?.find(({ id }) => id === pipelineId) ?? pipelines?.find(({ isDefault }) => isDefault);
  if (!beginning) return null;
  return (
    <NewDealDialog pipelineId={beginning.id} stages={beginning.stages} stageId={undefined} {...dialog} />
  );
}
