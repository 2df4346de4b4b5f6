/** New deals, where they may begin, and what of them is asked before they are opened. */
import type { Alike, Beginning, Reachable } from '@/features/staged';
import { graphql } from '@/gql';
import type { DealInput } from '@/gql/graphql';
import { request } from '@/live/transport';

const CreateDealDocument = graphql(`
  mutation CreateDeal($input: DealInput!) {
    createDeal(input: $input) {
      operationId
      deal {
        id
        number
        title
      }
    }
  }
`);

const DealReachDocument = graphql(`
  query DealReach($number: Int!) {
    deal(number: $number) {
      id
      primaryContact {
        ...Reach
      }
      company {
        ...Reach
      }
    }
  }
`);

const SimilarDocument = graphql(`
  query Similar($text: String!) {
    deals(search: $text, first: 10) {
      nodes {
        id
        number
        title
        stage {
          name
          semantics
        }
      }
    }
    companies(search: $text, first: 2) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

graphql(`
  fragment Reach on Reachable {
    phones {
      value
    }
    emails {
      value
    }
  }
`);

const CreateDealOnActivityBoardDocument = graphql(`
  mutation CreateDealOnActivityBoard($input: DealInput!, $column: ActivityColumn!) {
    createDealOnActivityBoard(input: $input, column: $column) {
      operationId
    }
  }
`);

/** `operationId` is what takes it back; no deal where one may make what one does not see. */
export async function createDeal(
  input: DealInput,
): Promise<{ deal: { number: number } | null; operationId: string | null }> {
  return (await request(CreateDealDocument, { input })).createDeal;
}

/** A deal of which only the title is known; in a column of the activities view with what is next. */
export async function createDealAt(
  title: string,
  { pipelineId, stageId, column }: Beginning,
): Promise<{ operationId?: string | null }> {
  const input = { title, ...(pipelineId && { pipelineId }), ...(stageId && { stageId }) };
  if (!column) return createDeal(input);
  return (await request(CreateDealOnActivityBoardDocument, { input, column })).createDealOnActivityBoard;
}

/** The primary contact, then the company. */
export async function reachOfDeal(number: number): Promise<readonly Reachable[]> {
  const { primaryContact, company } = (await request(DealReachDocument, { number })).deal;
  return [primaryContact, company].flatMap((one) => one ?? []);
}

const SHOWN = 3;

/** Open deals and companies that bear this name, or part of it. */
export async function alikeDeals(text: string): Promise<readonly Alike[]> {
  const { deals, companies } = await request(SimilarDocument, { text });
  const open = deals.nodes.filter(({ stage }) => stage.semantics === 'IN_PROGRESS');
  return [
    ...open.slice(0, SHOWN).map(({ stage, ...deal }) => ({ ...deal, stage: stage.name })),
    ...companies.nodes.map((company) => ({ ...company, stage: null })),
  ];
}
