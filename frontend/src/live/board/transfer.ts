/** Tells the server of deals that change their pipeline, and reads what became of each. Fetched when it is first done. */
import { graphql } from '@/gql';
import type { EnteringInput } from '@/gql/graphql';
import { request } from '../transport';
import { type Answer, answerOf, type Versions } from './answers';
import type { Doing } from './operations';

const MoveItemsToPipelineDocument = graphql(`
  mutation MoveItemsToPipeline(
    $moves: [CardMove!]!
    $pipelineId: ID!
    $stages: [StageStep!]!
    $input: EnteringInput
    $clientOpId: ID!
  ) {
    moveItemsToPipeline(
      moves: $moves
      pipelineId: $pipelineId
      stages: $stages
      input: $input
      clientOpId: $clientOpId
    ) {
      outcomes {
        __typename
        ...MovedFields
        ...ConflictFields
        ...MissingFields
        ...RefusedFields
      }
      operationId
    }
  }
`);

/** Where they go: from which stage to which, by id. */
export type TransferGoal = { pipelineId: string; steps: ReadonlyMap<string, string> };

/** `boardId`: the pipeline whose board is shown; cards that stand in another one are gone from it. */
export async function askTransfer(
  { clientOpId, itemIds }: Doing,
  { pipelineId, steps }: TransferGoal,
  boardId: string,
  input: EnteringInput,
  versions: Versions,
): Promise<Answer> {
  const moves = itemIds.map((id) => ({ id, expectedVersion: versions.get(id) ?? 0 }));
  const stages = [...steps].map(([fromStageId, toStageId]) => ({ fromStageId, toStageId }));
  const { outcomes, operationId } = (
    await request(MoveItemsToPipelineDocument, { moves, pipelineId, stages, input, clientOpId })
  ).moveItemsToPipeline;
  const { cards, ...answer } = answerOf(outcomes, operationId);
  return {
    ...answer,
    cards: cards.filter((card) => card.pipelineId === boardId),
    goneIds: cards.filter((card) => card.pipelineId !== boardId).map(({ id }) => id),
  };
}
