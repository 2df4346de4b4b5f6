/** How the server is told of what is done to deals alone: written on their cards, deleted. */
import { graphql } from '@/gql';
import { request } from '../transport';
import type { CardWriting } from './answers';

const DeleteDealsOnBoardDocument = graphql(`
  mutation DeleteDealsOnBoard($ids: [ID!]!, $clientOpId: ID!) {
    deleteDeals(ids: $ids, clientOpId: $clientOpId) {
      deletedIds
      operationId
    }
  }
`);

const EditDealOnBoardDocument = graphql(`
  mutation EditDealOnBoard($id: ID!, $input: DealInput!, $expectedVersion: Int!, $clientOpId: ID!) {
    updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {
      deal {
        version
        title
        amount {
          amount
          currency
        }
        amountBase {
          amount
          currency
        }
        expectedCloseDate
      }
      operationId
    }
  }
`);

export const dealWriting: CardWriting = {
  edit: async (id, input, expectedVersion, clientOpId) => {
    const variables = { id, input, expectedVersion, clientOpId };
    const { deal, operationId } = (await request(EditDealOnBoardDocument, variables)).updateDeal;
    return { card: deal, operationId };
  },
  remove: async (ids, clientOpId) =>
    (await request(DeleteDealsOnBoardDocument, { ids: [...ids], clientOpId })).deleteDeals,
};
