/** Everything that completing a lead asks of the server, and says to it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type {
  ConvertLeadInput,
  ConvertLeadMutation,
  LeadConversionQuery,
  LeadToCompleteQuery,
} from '@/gql/graphql';
import type { MoneyValue } from '@/lib/format';
import { request } from '@/live/transport';

const LeadToCompleteDocument = graphql(`
  query LeadToComplete($id: ID!) {
    lead(id: $id) {
      id
      title
      version
      hasOpenActivities
      stage {
        semantics
      }
      contact {
        id
        number
        title
      }
      company {
        id
        number
        title
      }
    }
  }
`);

graphql(`
  fragment LackingTarget on TargetFieldsRequired {
    kind
    stage {
      name
    }
    fields {
      ...AskedField
    }
  }
`);

const LeadConversionDocument = graphql(`
  query LeadConversion($id: ID!, $input: ConvertLeadInput!) {
    leadConversion(id: $id, input: $input) {
      prospects {
        kind
        barrier
        stage {
          id
          name
        }
        carried {
          source
          field
          label
          value
        }
      }
      required {
        ...LackingTarget
      }
      loose {
        field
        label
        value
        takers {
          kind
          field
          label
        }
      }
    }
  }
`);

const ConvertLeadDocument = graphql(`
  mutation ConvertLead($id: ID!, $input: ConvertLeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {
    convertLead(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {
      __typename
      ... on LeadConverted {
        operationId
        deal {
          ...DealLine
        }
        contact {
          id
          number
          title
        }
        company {
          id
          number
          title
        }
      }
      ... on ConversionFieldsRequired {
        targets {
          ...LackingTarget
        }
      }
      ... on CardConflict {
        changedBy {
          name
        }
      }
    }
  }
`);

const LeadResultDocument = graphql(`
  query LeadResult($id: ID!) {
    lead(id: $id) {
      id
      result {
        deals {
          ...DealLine
        }
        contacts {
          id
          number
          title
        }
        companies {
          id
          number
          title
        }
      }
    }
  }
`);

const SourceLeadDocument = graphql(`
  query SourceLead($id: ID!) {
    node(id: $id) {
      ... on FromLead {
        sourceLead {
          id
          number
          title
          stage {
            name
            color
          }
          amount {
            amount
            currency
          }
        }
      }
    }
  }
`);

/** What a lead has become, or was made of, as a line that leads there. */
export type Line = { id: string; number: number; title: string } & (
  | { kind: 'DEAL' | 'LEAD'; stage: { name: string; color: string }; amount: MoneyValue }
  | { kind: 'CONTACT' | 'COMPANY' }
);

export type LeadToComplete = LeadToCompleteQuery['lead'];
/** It is completed; what it has not become yet may still be made of it (R27). */
export const isCompleted = ({ stage }: { stage: { semantics: string } }) => stage.semantics === 'SUCCESS';

export type Conversion = LeadConversionQuery['leadConversion'];
export type Prospect = Conversion['prospects'][number];
export type Loose = Conversion['loose'][number];
export type Lacking = Conversion['required'][number];
export type Converted = Extract<ConvertLeadMutation['convertLead'], { __typename: 'LeadConverted' }>;

/** Asked anew each time somebody is about to complete it: what was known may have become of it since. */
export const leadToCompleteQuery = (id: string) =>
  queryOptions({
    queryKey: ['completing', id],
    queryFn: async (): Promise<LeadToComplete> => (await request(LeadToCompleteDocument, { id })).lead,
    gcTime: 0,
  });

export const conversionQuery = (id: string, input: ConvertLeadInput) =>
  queryOptions({
    queryKey: ['completing', id, 'outlook', input],
    queryFn: async (): Promise<Conversion> =>
      (await request(LeadConversionDocument, { id, input })).leadConversion,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

export const convertLead = async (
  id: string,
  input: ConvertLeadInput,
  expectedVersion: number,
  clientOpId: string,
) => (await request(ConvertLeadDocument, { id, input, expectedVersion, clientOpId })).convertLead;

/** The same of what it has just become. */
export const linesOf = ({ deal, contact, company }: Converted): readonly Line[] => [
  ...(deal ? [{ kind: 'DEAL' as const, ...deal }] : []),
  ...(contact ? [{ kind: 'CONTACT' as const, ...contact }] : []),
  ...(company ? [{ kind: 'COMPANY' as const, ...company }] : []),
];

export const leadResultQuery = (id: string) =>
  queryOptions({
    queryKey: ['item', id, 'results'],
    queryFn: async (): Promise<readonly Line[]> => {
      const { deals, contacts, companies } = (await request(LeadResultDocument, { id })).lead.result;
      return [
        ...deals.map((deal) => ({ kind: 'DEAL' as const, ...deal })),
        ...contacts.map((contact) => ({ kind: 'CONTACT' as const, ...contact })),
        ...companies.map((company) => ({ kind: 'COMPANY' as const, ...company })),
      ];
    },
  });

export const sourceLeadQuery = (id: string) =>
  queryOptions({
    queryKey: ['item', id, 'source lead'],
    queryFn: async () => {
      const { node } = await request(SourceLeadDocument, { id });
      return node && 'sourceLead' in node ? node.sourceLead : null;
    },
  });
