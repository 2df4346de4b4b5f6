/** Everything the screens of leads ask of the server, and say to it. */
import { queryOptions } from '@tanstack/react-query';
import type { Beginning, Reachable } from '@/features/staged';
import { graphql } from '@/gql';
import type { CreateLeadMutation, LeadInput, LeadRecordFragment } from '@/gql/graphql';
import type { CardWriting } from '@/live/board/answers';
import { request } from '@/live/transport';

graphql(`
  fragment LeadRecord on Lead {
    id
    number
    title
    version
    createdAt
    closedAt
    firstName
    middleName
    lastName
    companyTitle
    post
    address
    sourceDescription
    description
    isRepeat
    salutation {
      id
      label
      isRemoved
    }
    source {
      id
      label
      isRemoved
    }
    junkReason {
      id
      label
      isRemoved
    }
    amount {
      amount
      currency
    }
    ...ReachableFields
    tags {
      ...TagFields
    }
    customFields {
      code
      value
    }
    pipeline {
      id
      number
      name
      stages {
        id
        name
        color
        semantics
        probability
      }
    }
    stage {
      id
      name
      color
      semantics
      probability
    }
    company {
      id
      number
      title
    }
    contact {
      id
      number
      title
    }
    responsible {
      id
      name
    }
    observers {
      id
      name
    }
    access {
      canUpdate
      canDelete
    }
  }
`);

const LeadDocument = graphql(`
  query Lead($number: Int!) {
    lead(number: $number) {
      ...LeadRecord
    }
  }
`);

const UpdateLeadDocument = graphql(`
  mutation UpdateLead($id: ID!, $input: LeadInput!, $expectedVersion: Int!) {
    updateLead(id: $id, input: $input, expectedVersion: $expectedVersion) {
      operationId
      lead {
        ...LeadRecord
      }
    }
  }
`);

const CreateLeadDocument = graphql(`
  mutation CreateLead($input: LeadInput!) {
    createLead(input: $input) {
      operationId
      lead {
        id
        number
        title
        duplicates {
          fields
        }
      }
    }
  }
`);

const CreateLeadOnActivityBoardDocument = graphql(`
  mutation CreateLeadOnActivityBoard($input: LeadInput!, $column: ActivityColumn!) {
    createLeadOnActivityBoard(input: $input, column: $column) {
      operationId
    }
  }
`);

const DeleteLeadsDocument = graphql(`
  mutation DeleteLeads($ids: [ID!]!, $clientOpId: ID) {
    deleteLeads(ids: $ids, clientOpId: $clientOpId) {
      deletedIds
      operationId
    }
  }
`);

const EditLeadOnBoardDocument = graphql(`
  mutation EditLeadOnBoard($id: ID!, $input: LeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {
    updateLead(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {
      lead {
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
      }
      operationId
    }
  }
`);

const LeadReachDocument = graphql(`
  query LeadReach($number: Int!) {
    lead(number: $number) {
      ...Reach
      contact {
        ...Reach
      }
      company {
        ...Reach
      }
    }
  }
`);

export type Lead = LeadRecordFragment;

export const LEADS_KEY = ['leads'] as const;

export const leadQuery = (number: number) =>
  queryOptions({
    queryKey: ['lead', number],
    queryFn: async (): Promise<Lead> => (await request(LeadDocument, { number })).lead,
  });

/** `operationId` is what takes it back; no lead: it is out of the person's sight now. */
export async function updateLead(
  id: string,
  input: LeadInput,
  expectedVersion: number,
): Promise<{ lead: Lead | null; operationId: string | null }> {
  return (await request(UpdateLeadDocument, { id, input, expectedVersion })).updateLead;
}

export async function createLead(input: LeadInput): Promise<CreateLeadMutation['createLead']> {
  return (await request(CreateLeadDocument, { input })).createLead;
}

export async function deleteLead(id: string): Promise<void> {
  await request(DeleteLeadsDocument, { ids: [id] });
}

const EMAIL = /\S+@\S+\.\S+/u;
const PHONE = /\+?[\d(][\d\s().-]{5,}\d/u;

/** What one line of text says of a lead: an address, a number, and what else there is as its title. */
export function leadInLine(line: string): LeadInput {
  const email = EMAIL.exec(line)?.[0];
  const phone = PHONE.exec(email ? line.replace(email, ' ') : line)?.[0];
  const title = [email, phone].reduce<string>((rest, part) => (part ? rest.replace(part, ' ') : rest), line);
  const said = title.replace(/\s+/gu, ' ').trim();
  return {
    ...(said && { title: said }),
    ...(email && { emails: [{ value: email }] }),
    ...(phone && { phones: [{ value: phone.trim() }] }),
  };
}

/** A lead of one line of text; in a column of the activities view with what is next. */
export async function createLeadAt(
  line: string,
  { pipelineId, stageId, column }: Beginning,
): Promise<{ id?: string; operationId?: string | null }> {
  const input = { ...leadInLine(line), ...(pipelineId && { pipelineId }), ...(stageId && { stageId }) };
  if (column)
    return (await request(CreateLeadOnActivityBoardDocument, { input, column })).createLeadOnActivityBoard;
  const { lead, operationId } = await createLead(input);
  return { ...(lead && { id: lead.id }), operationId };
}

/** Its own, then the contact's and the company's. */
export async function reachOfLead(number: number): Promise<readonly Reachable[]> {
  const { contact, company, ...own } = (await request(LeadReachDocument, { number })).lead;
  return [own, contact, company].flatMap((one) => one ?? []);
}

export const leadWriting: CardWriting = {
  edit: async (id, { expectedCloseDate: _, ...input }, expectedVersion, clientOpId) => {
    const variables = { id, input, expectedVersion, clientOpId };
    const { lead, operationId } = (await request(EditLeadOnBoardDocument, variables)).updateLead;
    return { card: lead, operationId };
  },
  remove: async (ids, clientOpId) =>
    (await request(DeleteLeadsDocument, { ids: [...ids], clientOpId })).deleteLeads,
};
