/** New deals in a stage, one after the other. */
import { createDeal } from '@/features/newDeal';
import type { Stage } from '@/live/board/board';
import { QuickAdd } from './QuickAdd';

export function StageQuickAdd({ stage, onClose }: { stage: Stage; onClose: () => void }) {
  const create = (title: string) => createDeal({ title, pipelineId: stage.pipelineId, stageId: stage.id });
  return <QuickAdd place={stage.name} create={create} onClose={onClose} />;
}
