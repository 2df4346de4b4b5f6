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
        holding
      }
    }
  }
`);

export const HoldCardDocument = graphql(`
  mutation HoldCard($tab: String!, $dealId: ID) {
    holdCard(tab: $tab, dealId: $dealId) {
      held
    }
  }
`);
