/** The keys that lead to the boards of the pipelines beside. */
import { useNavigate } from '@tanstack/react-router';
import type { PipelineChoice } from '@/features/pipelines';
import { useCommands } from '@/lib/commands/useCommands';

export function usePipelineSteps(pipeline: PipelineChoice, pipelines: readonly PipelineChoice[]): void {
  const navigate = useNavigate();
  const at = pipelines.findIndex(({ id }) => id === pipeline.id);
  const step = (by: 1 | -1) => ({
    enabled: () => pipelines[at + by] !== undefined,
    run: () => {
      const next = pipelines[at + by];
      if (!next) return;
      const params = { pipelineNumber: String(next.number) };
      void navigate({ to: '/deals/kanban/$pipelineNumber', params });
    },
  });
  useCommands({ previousPipeline: step(-1), nextPipeline: step(1) });
}
