/** Everything the company screens ask of the server, and say to it. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { CompanyInput, CompanyPageFragment } from '@/gql/graphql';
import { request } from '@/live/transport';
import { COMPANIES } from './picks';

graphql(`
  fragment CompanyPage on Company {
    id
    number
    title
    version
    createdAt
    type {
      id
      label
      isRemoved
    }
    industry {
      id
      label
      isRemoved
    }
    employeeCount {
      id
      label
      isRemoved
    }
    revenue {
      amount
      currency
    }
    address
    description
    tags {
      ...TagFields
    }
    customFields {
      code
      value
    }
    ...ReachableFields
    responsible {
      id
      name
    }
    observers {
      id
      name
    }
    requisites {
      ...RequisiteSet
    }
    access {
      canUpdate
      canDelete
    }
    contacts(first: 50) {
      nodes {
        id
        number
        title
        post
      }
      totalCount
    }
    deals(first: 50, sort: [{ field: "createdAt", direction: DESC }]) {
      nodes {
        ...DealLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const CompanyDocument = graphql(`
  query Company($number: Int!) {
    company(number: $number) {
      ...CompanyPage
    }
  }
`);

const CreateCompanyDocument = graphql(`
  mutation CreateCompany($input: CompanyInput!) {
    createCompany(input: $input) {
      company {
        id
        number
        title
      }
    }
  }
`);

const UpdateCompanyDocument = graphql(`
  mutation UpdateCompany($id: ID!, $input: CompanyInput!, $expectedVersion: Int!) {
    updateCompany(id: $id, input: $input, expectedVersion: $expectedVersion) {
      company {
        ...CompanyPage
      }
    }
  }
`);

const DeleteCompanyDocument = graphql(`
  mutation DeleteCompany($id: ID!) {
    deleteCompanies(ids: [$id]) {
      deletedIds
    }
  }
`);

export type Company = CompanyPageFragment;

export { COMPANIES };

export const companyQuery = (number: number) =>
  queryOptions({
    queryKey: ['company', number],
    queryFn: async (): Promise<Company> => (await request(CompanyDocument, { number })).company,
  });

export async function createCompany(
  input: CompanyInput,
): Promise<{ id: string; number: number; title: string } | null> {
  return (await request(CreateCompanyDocument, { input })).createCompany.company;
}

export async function updateCompany(
  id: string,
  input: CompanyInput,
  expectedVersion: number,
): Promise<Company | null> {
  return (await request(UpdateCompanyDocument, { id, input, expectedVersion })).updateCompany.company;
}

export async function deleteCompany(id: string): Promise<void> {
  await request(DeleteCompanyDocument, { id });
}
