/** Tells the server of a record that goes to another stage of its pipeline, also one that closes it or opens it again. */
import { graphql } from '@/gql';
import type { EnteringInput, MoveToStageMutation } from '@/gql/graphql';
import { request } from '@/live/transport';

const MoveToStageDocument = graphql(`
  mutation MoveToStage($id: ID!, $stageId: ID!, $expectedVersion: Int!, $input: EnteringInput) {
    moveItem(id: $id, stageId: $stageId, expectedVersion: $expectedVersion, input: $input) {
      __typename
      ... on CardMoved {
        operationId
      }
      ... on CardConflict {
        changedBy {
          name
        }
      }
      ... on FieldsRequired {
        fields {
          ...AskedField
        }
      }
    }
  }
`);

export type MoveResult = MoveToStageMutation['moveItem'];

/** To the top of the stage. */
export async function moveToStage(
  { id, version }: { id: string; version: number },
  stageId: string,
  input: EnteringInput,
): Promise<MoveResult> {
  return (await request(MoveToStageDocument, { id, stageId, expectedVersion: version, input })).moveItem;
}
