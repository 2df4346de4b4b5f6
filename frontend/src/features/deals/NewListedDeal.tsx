/** A new deal from the list: in the pipeline that is listed, or in the one where deals go that name none. */
import { useQuery } from '@tanstack/react-query';
import { beginningsQuery, NewDealDialog } from '@/features/newDeal';

type NewListedDealProps = {
  pipelineId: string | undefined;
  onOpen: (number: number) => void;
  onClose: () => void;
};

export function NewListedDeal({ pipelineId, ...dialog }: NewListedDealProps) {
  const pipelines = useQuery(beginningsQuery).data;
  const beginning =
    pipelines?.find(({ id }) => id === pipelineId) ?? pipelines?.find(({ isDefault }) => isDefault);
  if (!beginning) return null;
  return (
    <NewDealDialog pipelineId={beginning.id} stages={beginning.stages} stageId={undefined} {...dialog} />
  );
}
