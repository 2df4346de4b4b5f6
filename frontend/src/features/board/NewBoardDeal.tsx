/** A new deal on the board that is shown. */
import { NewDealDialog } from '@/features/newDeal';
import type { PipelineChoice } from '@/features/pipelines';
import { useStages } from '@/live/board/useBoard';

type NewBoardDealProps = {
  pipeline: PipelineChoice;
  /** Where it is to begin. */
  stageId: string | undefined;
  onOpen: (number: number) => void;
  onClose: () => void;
};

export function NewBoardDeal({ pipeline, ...dialog }: NewBoardDealProps) {
  return <NewDealDialog pipelineId={pipeline.id} stages={useStages()} {...dialog} />;
}
