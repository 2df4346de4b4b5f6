/** Messages from outside (R87): those that are held, what becomes of them, and what would become of one. */
import { graphql } from '@/gql';
import type {
  HeldMessagesQuery,
  IntakeDecisionFieldsFragment,
  MessageInput,
  SimulateIntakeQuery,
} from '@/gql/graphql';
import { request } from '@/live/transport';

const HeldMessagesDocument = graphql(`
  query HeldMessages($after: String) {
    heldMessages(first: 50, after: $after) {
      totalCount
      nodes {
        id
        title
        medium
        reason
        at
        firstName
        lastName
        companyTitle
        phones
        emails
        messengers
        senderId
        text
        sourceDescription
        faults {
          path
          code
          message
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

graphql(`
  fragment IntakeDecisionFields on IntakeDecision {
    outcome
    items {
      __typename
      number
      title
    }
  }
`);

const ReleaseMessageDocument = graphql(`
  mutation ReleaseMessage($id: ID!, $phones: [String!], $emails: [String!], $messengers: [String!]) {
    releaseMessage(id: $id, phones: $phones, emails: $emails, messengers: $messengers) {
      decision {
        ...IntakeDecisionFields
      }
    }
  }
`);

const DeleteHeldMessagesDocument = graphql(`
  mutation DeleteHeldMessages($ids: [ID!]!) {
    deleteHeldMessages(ids: $ids) {
      deletedIds
    }
  }
`);

const SimulateIntakeDocument = graphql(`
  query SimulateIntake($input: MessageInput!) {
    simulateIntake(input: $input) {
      outcome
      responsible {
        id
        name
        avatarUrl
      }
      reasons {
        step
        found
        about
        item {
          __typename
          number
          title
        }
      }
    }
  }
`);

export type HeldMessage = HeldMessagesQuery['heldMessages']['nodes'][number];
export type IntakeDecision = IntakeDecisionFieldsFragment;
export type Explanation = SimulateIntakeQuery['simulateIntake'];
export type Reason = Explanation['reasons'][number];
export type Medium = MessageInput['medium'];
export const MEDIA = ['EMAIL', 'CALL', 'CHAT', 'FORM', 'API', 'STORE'] as const satisfies readonly Medium[];
/** By what a sender is known. */
export type KnownBy = { phones: string; emails: string; messengers: string };

export const HELD_MESSAGES = ['heldMessages'] as const;

export const heldMessagesPage = async (after: string | null) =>
  (await request(HeldMessagesDocument, { after })).heldMessages;

/** One of each, as typed into a form. */
const given = (known: KnownBy) => ({
  phones: asList(known.phones),
  emails: asList(known.emails),
  messengers: asList(known.messengers),
});
const asList = (typed: string) => (typed.trim() ? [typed.trim()] : []);

export const releaseMessage = async (id: string, known: KnownBy): Promise<IntakeDecision> =>
  (await request(ReleaseMessageDocument, { id, ...given(known) })).releaseMessage.decision;

export const deleteHeldMessage = (id: string) => request(DeleteHeldMessagesDocument, { ids: [id] });

export const simulateIntake = async (medium: Medium, known: KnownBy): Promise<Explanation> =>
  (await request(SimulateIntakeDocument, { input: { medium, ...given(known) } })).simulateIntake;
