/** The settings' own dialogs of a stage, opened from the board. */
import { DeleteStageDialog, StageDialog } from '@/features/settings';
import { useStagedKind } from '@/features/staged';
import type { Stage } from '@/live/board/board';
import { usePipeline } from '@/live/board/useBoard';
import type { StageQuestion } from './ColumnMenu';

type StageEditingProps = { asking: StageQuestion; stage?: Stage; onClose: () => void };

export function StageEditing({ asking, stage, onClose }: StageEditingProps) {
  const { kind } = useStagedKind();
  const pipeline = { ...usePipeline(), kind };
  if (asking === 'edit' && stage) return <StageDialog pipeline={pipeline} stage={stage} onClose={onClose} />;
  if (asking === 'delete' && stage)
    return <DeleteStageDialog pipeline={pipeline} stage={stage} onClose={onClose} />;
  return <StageDialog pipeline={pipeline} onClose={onClose} />;
}
