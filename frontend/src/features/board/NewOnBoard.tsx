/** A new item on the board that is shown. */
import type { PipelineChoice } from '@/features/pipelines';
import { type NewItemProps, useStagedKind } from '@/features/staged';
import { useStages } from '@/live/board/useBoard';

type NewOnBoardProps = Omit<NewItemProps, 'pipelineId' | 'stages'> & { pipeline: PipelineChoice };

export function NewOnBoard({ pipeline, ...dialog }: NewOnBoardProps) {
  const { New } = useStagedKind();
  return <New pipelineId={pipeline.id} stages={useStages()} {...dialog} />;
}
