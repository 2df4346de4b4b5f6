/** The stages in which cards really stand, as an activities view shows them: by their ids. */
import { queryOptions } from '@tanstack/react-query';
import { pipelineStagesQuery } from '@/features/pipelines';

export type StageMark = { name: string; color: string };

export const stageMarksQuery = queryOptions({
  ...pipelineStagesQuery,
  select: (pipelines): ReadonlyMap<string, StageMark> =>
    new Map(pipelines.flatMap(({ stages }) => stages.map((stage) => [stage.id, stage] as const))),
});
