/** The stages in which cards really stand, as an activities view shows them: by their ids. */
import { queryOptions } from '@tanstack/react-query';
import { pipelineStagesOf } from '@/features/pipelines';
import type { StagedKind } from '@/features/staged';

export type StageMark = { name: string; color: string };

export const stageMarksOf = (kind: StagedKind['kind']) =>
  queryOptions({
    ...pipelineStagesOf(kind),
    select: (pipelines): ReadonlyMap<string, StageMark> =>
      new Map(pipelines.flatMap(({ stages }) => stages.map((stage) => [stage.id, stage] as const))),
  });
