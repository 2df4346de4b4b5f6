/** New cards in a stage, one after the other. */
import { useStagedKind } from '@/features/staged';
import type { Stage } from '@/live/board/board';
import { useEntrance } from './entrance';
import { QuickAdd } from './QuickAdd';

export function StageQuickAdd({ stage, onClose }: { stage: Stage; onClose: () => void }) {
  const { create, completesApart } = useStagedKind();
  const { completions } = useEntrance();
  const { id: stageId, pipelineId, name, semantics } = stage;
  const isAsked = completesApart !== undefined && semantics === 'SUCCESS';
  /** What begins at the end of its road begins on its first stage, and is completed from there (R21). */
  const add = async (text: string) => {
    const made = await create(text, { pipelineId, ...(!isAsked && { stageId }) });
    if (isAsked && made.id) void completions.ask({ id: made.id });
    return made;
  };
  return <QuickAdd place={name} create={add} onClose={onClose} />;
}
