/** Tells the server what took place. */
import { graphql } from '@/gql';
import type { AddEventMutationVariables } from '@/gql/graphql';
import { request } from '@/live/transport';

const AddEventDocument = graphql(`
  mutation AddEvent($itemIds: [ID!]!, $typeId: ID!, $at: DateTime!, $text: String!) {
    addEvent(itemIds: $itemIds, typeId: $typeId, at: $at, text: $text) {
      toldIds
      notFoundIds
    }
  }
`);

export const addEvent = async (told: AddEventMutationVariables) =>
  (await request(AddEventDocument, told)).addEvent;
