/** Taking an operation back, as the server does it: all but what others have changed since. */
import { graphql } from '@/gql';
import type { UndoMutation } from '@/gql/graphql';
import { uuid } from '@/lib/uuid';
import { request } from '@/live/transport';

const UndoDocument = graphql(`
  mutation Undo($operationId: ID!, $clientOpId: ID!) {
    undo(operationId: $operationId, clientOpId: $clientOpId) {
      __typename
      ... on Undone {
        operationId
        job {
          ...JobFields
        }
        stayed {
          reason
          record {
            id
            name
          }
          changedBy {
            name
          }
        }
      }
      ... on UndoConflict {
        record {
          id
          name
        }
        kind
        changedBy {
          name
        }
      }
    }
  }
`);

export type UndoResult = UndoMutation['undo'];
export type Conflict = Extract<UndoResult, { __typename: 'UndoConflict' }>;

export async function requestUndo(operationId: string): Promise<UndoResult> {
  return (await request(UndoDocument, { operationId, clientOpId: uuid() })).undo;
}
