/** New cards in a stage, one after the other. */
import { useStagedKind } from '@/features/staged';
import type { Stage } from '@/live/board/board';
import { QuickAdd } from './QuickAdd';

export function StageQuickAdd({ stage, onClose }: { stage: Stage; onClose: () => void }) {
  const { create } = useStagedKind();
  const here = { pipelineId: stage.pipelineId, stageId: stage.id };
  return <QuickAdd place={stage.name} create={(text) => create(text, here)} onClose={onClose} />;
}
