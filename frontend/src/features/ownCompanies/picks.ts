/** The own companies that can be chosen for a deal. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';

const PicksDocument = graphql(`
  query MyCompanyPicks {
    myCompanies {
      id
      legalName
      isActive
    }
  }
`);

export async function searchOwnCompanies(text: string): Promise<readonly Pick[]> {
  const sought = text.trim().toLocaleLowerCase();
  return (await request(PicksDocument)).myCompanies
    .filter(({ legalName, isActive }) => isActive && legalName.toLocaleLowerCase().includes(sought))
    .map(({ id, legalName }) => ({ id, name: legalName }));
}
