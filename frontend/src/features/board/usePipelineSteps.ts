/** The keys that lead to the boards of the pipelines beside. */
import { useNavigate } from '@tanstack/react-router';
import type { PipelineChoice } from '@/features/pipelines';
import { useStagedKind } from '@/features/staged';
import { useCommands } from '@/lib/commands/useCommands';

export function usePipelineSteps(pipeline: PipelineChoice, pipelines: readonly PipelineChoice[]): void {
  const navigate = useNavigate();
  const { places } = useStagedKind();
  const at = pipelines.findIndex(({ id }) => id === pipeline.id);
  const step = (by: 1 | -1) => ({
    enabled: () => pipelines[at + by] !== undefined,
    run: () => {
      const next = pipelines[at + by];
      if (next) void navigate({ to: places.pipeline(next.number) });
    },
  });
  useCommands({ previousPipeline: step(-1), nextPipeline: step(1) });
}
