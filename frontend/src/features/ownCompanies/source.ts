/** Where own companies are chosen from: those in use. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { PickSource } from '@/ui/fields/PickField';

const PicksDocument = graphql(`
  query MyCompanyPicks {
    myCompanies {
      id
      legalName
      isActive
    }
  }
`);

export const ownCompaniesSource: PickSource = {
  key: 'myCompanies',
  search: async (text) => {
    const sought = text.trim().toLocaleLowerCase();
    return (await request(PicksDocument)).myCompanies
      .filter(({ legalName, isActive }) => isActive && legalName.toLocaleLowerCase().includes(sought))
      .map(({ id, legalName }) => ({ id, name: legalName }));
  },
};
