/** What presence asks of the server, and says to it. */
import { graphql } from '@/gql';

export const PresenceDocument = graphql(`
  subscription Presence($placeId: ID!, $tab: String!) {
    presence(placeId: $placeId, tab: $tab) {
      people {
        user {
          id
          name
        }
        heldIds
      }
    }
  }
`);

export const HoldCardsDocument = graphql(`
  mutation HoldCards($tab: String!, $itemIds: [ID!]!) {
    holdCard(tab: $tab, itemIds: $itemIds) {
      heldIds
    }
  }
`);
