/** The details of one's own companies, and what administrators do with them (R12). */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { MyCompanyFieldsFragment, MyCompanyInput } from '@/gql/graphql';
import { request } from '@/live/transport';

graphql(`
  fragment MyCompanyFields on MyCompany {
    id
    legalName
    phones
    requisites {
      ...RequisiteSet
    }
    isDefault
    isActive
    version
  }
`);

const MyCompaniesDocument = graphql(`
  query MyCompanies {
    myCompanies {
      ...MyCompanyFields
    }
  }
`);

const SaveDocument = graphql(`
  mutation SaveMyCompany($input: MyCompanyInput!, $id: ID, $expectedVersion: Int) {
    saveMyCompany(input: $input, id: $id, expectedVersion: $expectedVersion) {
      myCompanies {
        ...MyCompanyFields
      }
    }
  }
`);

const DeleteDocument = graphql(`
  mutation DeleteMyCompany($id: ID!, $defaultId: ID) {
    deleteMyCompany(id: $id, defaultId: $defaultId) {
      myCompanies {
        ...MyCompanyFields
      }
    }
  }
`);

export type MyCompany = MyCompanyFieldsFragment;
type MyCompanies = Promise<readonly MyCompany[]>;

export const myCompaniesQuery = queryOptions({
  queryKey: ['myCompanies'],
  queryFn: async (): MyCompanies => (await request(MyCompaniesDocument)).myCompanies,
});

/** Without one that is known it is to be new. */
export const saveMyCompany = async (input: MyCompanyInput, known: MyCompany | undefined): MyCompanies =>
  (
    await request(SaveDocument, {
      input,
      id: known?.id ?? null,
      expectedVersion: known?.version ?? null,
    })
  ).saveMyCompany.myCompanies;

export const deleteMyCompany = async (id: string, defaultId: string | null): MyCompanies =>
  (await request(DeleteDocument, { id, defaultId })).deleteMyCompany.myCompanies;
