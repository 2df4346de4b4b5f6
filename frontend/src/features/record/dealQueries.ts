/** Everything the page and the panel of a deal ask of the server, and say to it. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { DealInput, DealRecordFragment, EnteringInput, MoveDealToStageMutation } from '@/gql/graphql';
import { fieldsMissing, request } from '@/live/transport';

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
    lossReason {
      id
      label
      isRemoved
    }
    description
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
      deal {
        ...DealRecord
      }
    }
  }
`);

const MoveDealToStageDocument = graphql(`
  mutation MoveDealToStage($id: ID!, $stageId: ID!, $expectedVersion: Int!) {
    moveDeal(id: $id, stageId: $stageId, expectedVersion: $expectedVersion) {
      __typename
      ... on DealConflict {
        changedBy {
          name
        }
      }
      ... on FieldsRequired {
        fields {
          label
        }
      }
    }
  }
`);

const CloseDealDocument = graphql(`
  mutation CloseDeal($id: ID!, $stageId: ID!, $expectedVersion: Int!, $input: EnteringInput) {
    closeDeal(id: $id, stageId: $stageId, expectedVersion: $expectedVersion, input: $input) {
      ... on DealClosed {
        deal {
          ...DealRecord
        }
      }
      ... on FieldsRequired {
        fields {
          label
        }
      }
    }
  }
`);

const ReopenDealDocument = graphql(`
  mutation ReopenDeal($id: ID!, $stageId: ID!, $expectedVersion: Int!) {
    reopenDeal(id: $id, stageId: $stageId, expectedVersion: $expectedVersion) {
      deal {
        ...DealRecord
      }
    }
  }
`);

const CopyDealDocument = graphql(`
  mutation CopyDeal($id: ID!) {
    copyDeal(id: $id) {
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
      deletedIds
    }
  }
`);

export type Deal = DealRecordFragment;
export type MoveResult = Exclude<MoveDealToStageMutation['moveDeal'], { __typename: 'FieldsRequired' }>;

export const DEALS = ['deals'] as const;

export const dealQuery = (number: number) =>
  queryOptions({
    queryKey: ['deal', number],
    queryFn: async (): Promise<Deal> => (await request(DealDocument, { number })).deal,
  });

export async function updateDeal(id: string, input: DealInput, expectedVersion: number): Promise<Deal> {
  return (await request(UpdateDealDocument, { id, input, expectedVersion })).updateDeal.deal;
}

/** To the top of the stage. */
export async function moveDeal({ id, version }: Deal, stageId: string): Promise<MoveResult> {
  const answer = (await request(MoveDealToStageDocument, { id, stageId, expectedVersion: version })).moveDeal;
  if (answer.__typename === 'FieldsRequired') throw fieldsMissing(answer.fields);
  return answer;
}

type Closing = { stageId: string; input: EnteringInput };

export async function closeDeal({ id, version }: Deal, closing: Closing): Promise<Deal> {
  const answer = (await request(CloseDealDocument, { id, expectedVersion: version, ...closing })).closeDeal;
  if ('fields' in answer) throw fieldsMissing(answer.fields);
  return answer.deal;
}

export async function reopenDeal({ id, version }: Deal, stageId: string): Promise<Deal> {
  return (await request(ReopenDealDocument, { id, stageId, expectedVersion: version })).reopenDeal.deal;
}

export async function copyDeal(id: string): Promise<{ number: number; title: string }> {
  return (await request(CopyDealDocument, { id })).copyDeal.deal;
}

export async function deleteDeal(id: string): Promise<void> {
  await request(DeleteDealDocument, { id });
}
