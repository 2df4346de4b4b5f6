/** What is particular to a kind of items in its activities view: everything else follows from this. */
import { queryOptions } from '@tanstack/react-query';
import { beginningsQuery, createDeal } from '@/features/newDeal';
import type { Question } from '@/features/views';
import type { ActivityColumn, Filter } from '@/gql/graphql';
import { createDealIn } from '@/live/agenda/documents';
import type { Card } from '@/live/board/board';
import { dealsIn } from '../filter';

export type StageMark = { name: string; color: string };

export type AgendaKind = {
  /** As the server calls it: its items, their views, how one looks at them. */
  kind: 'DEAL';
  /** Which items are meant; those of a pipeline, or of all. */
  filter: (question: Question, pipelineId: string | undefined) => Promise<Filter | null>;
  hrefOf: (card: Card) => string;
  /** The stages in which the cards really stand, by their ids. */
  stagesQuery: typeof dealStages;
  /** In a column that takes it, with what is next; else without. */
  create: (
    title: string,
    column: ActivityColumn | null,
    pipelineId: string | undefined,
  ) => Promise<{ operationId?: string | null }>;
};

const dealStages = queryOptions({
  ...beginningsQuery,
  select: (pipelines): ReadonlyMap<string, StageMark> =>
    new Map(pipelines.flatMap(({ stages }) => stages.map((stage) => [stage.id, stage] as const))),
});

export const DEALS_AGENDA: AgendaKind = {
  kind: 'DEAL',
  filter: async (question, pipelineId) => {
    const filter = await dealsIn(question);
    if (!pipelineId) return filter;
    const ofPipeline = { field: 'pipeline', value: pipelineId };
    return filter ? { all: [ofPipeline, filter] } : ofPipeline;
  },
  hrefOf: ({ number }) => `/deals/${number}`,
  stagesQuery: dealStages,
  create: (title, column, pipelineId) => {
    const input = { title, ...(pipelineId && { pipelineId }) };
    return column ? createDealIn(input, column) : createDeal(input);
  },
};
