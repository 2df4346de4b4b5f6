/** What decides about a person and a record. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { AccessOperation, ExplainAccessQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

const ExplainDocument = graphql(`
  query ExplainAccess($itemId: ID!, $userId: ID!, $operation: AccessOperation!) {
    explainAccess(itemId: $itemId, userId: $userId, operation: $operation) {
      allowed
      ground
      decidedBy {
        stageId
        level
        reasons {
          roleId
          role
          isInherited
          holders {
            type
            id
            name
          }
        }
      }
    }
  }
`);

export type Explanation = ExplainAccessQuery['explainAccess'];

/** Roles and memberships change elsewhere: an answer is not kept. */
export const explanationQuery = (itemId: string, userId: string, operation: AccessOperation) =>
  queryOptions({
    queryKey: ['access', itemId, userId, operation],
    queryFn: async (): Promise<Explanation> =>
      (await request(ExplainDocument, { itemId, userId, operation })).explainAccess,
    gcTime: 0,
  });
