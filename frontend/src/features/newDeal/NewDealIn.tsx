/** A new deal in the pipeline that is shown, or in the one where deals go that name none; which stages it has is asked where nobody says. */
import { useQuery } from '@tanstack/react-query';
import { pipelineStagesOf } from '@/features/pipelines';
import type { NewItemProps } from '@/features/staged';
import { NewDealDialog } from './NewDealDialog';

export function NewDealIn({ pipelineId, stages, stageId, ...dialog }: NewItemProps) {
  const pipelines = useQuery({ ...pipelineStagesOf('DEAL'), enabled: !pipelineId || !stages }).data;
  const known = pipelineId && stages ? { id: pipelineId, stages } : undefined;
  const beginning =
    known ?? pipelines?.find(({ id }) => id === pipelineId) ?? pipelines?.find(({ isDefault }) => isDefault);
  if (!beginning) return null;
  return <NewDealDialog pipelineId={beginning.id} stages={beginning.stages} stageId={stageId} {...dialog} />;
}
