/** Companies found by a part of their name: apart from what their pages ask, so that lists don't fetch that. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';

export const COMPANIES = ['companies'] as const;

const CompanyPicksDocument = graphql(`
  query CompanyPicks($search: String) {
    companies(search: $search, first: 20) {
      nodes {
        id
        title
      }
    }
  }
`);

export async function searchCompanies(text: string): Promise<readonly Pick[]> {
  const { companies } = await request(CompanyPicksDocument, { search: text || null });
  return companies.nodes.map(({ id, title }) => ({ id, name: title }));
}
