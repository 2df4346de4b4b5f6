/** Everything the page and the panel of a deal ask of the server, and say to it. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { DealInput, DealRecordFragment } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment DealRecord on Deal {
    id
    number
    title
    version
    createdAt
    amount {
      amount
      currency
    }
    probability
    beginDate
    expectedCloseDate
    closedAt
    isRepeat
    isRepeatInquiry
    source {
      id
      label
      isRemoved
    }
    lossReason {
      id
      label
      isRemoved
    }
    type {
      id
      label
      isRemoved
    }
    description
    tags {
      ...TagFields
    }
    customFields {
      code
      value
    }
    stageSince
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
    myCompany {
      id
      name: legalName
    }
    contacts(first: 100) {
      nodes {
        id
        number
        title
      }
    }
    primaryContact {
      id
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

const DealDocument = graphql(`
  query Deal($number: Int!) {
    deal(number: $number) {
      ...DealRecord
    }
  }
`);

const UpdateDealDocument = graphql(`
  mutation UpdateDeal($id: ID!, $input: DealInput!, $expectedVersion: Int!) {
    updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion) {
      operationId
      deal {
        ...DealRecord
      }
    }
  }
`);

const CopyDealDocument = graphql(`
  mutation CopyDeal($id: ID!) {
    copyDeal(id: $id) {
      operationId
      deal {
        number
        title
      }
    }
  }
`);

const DeleteDealDocument = graphql(`
  mutation DeleteDeal($id: ID!) {
    deleteDeals(ids: [$id]) {
      operationId
    }
  }
`);

export type Deal = DealRecordFragment;

export const DEALS = ['deals'] as const;

export const dealQuery = (number: number) =>
  queryOptions({
    queryKey: ['deal', number],
    queryFn: async (): Promise<Deal> => (await request(DealDocument, { number })).deal,
  });

/** `operationId` is what takes it back; no deal: it is out of the person's sight now. */
export async function updateDeal(
  id: string,
  input: DealInput,
  expectedVersion: number,
): Promise<{ deal: Deal | null; operationId: string | null }> {
  return (await request(UpdateDealDocument, { id, input, expectedVersion })).updateDeal;
}

export async function copyDeal(
  id: string,
): Promise<{ deal: { number: number; title: string } | null; operationId: string | null }> {
  return (await request(CopyDealDocument, { id })).copyDeal;
}

export async function deleteDeal(id: string): Promise<string | null> {
  return (await request(DeleteDealDocument, { id })).deleteDeals.operationId;
}
