/** What the palette finds by name. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';

const FoundDocument = graphql(`
  query Found($search: String!) {
    leads(search: $search, first: 6) {
      nodes {
        id
        number
        title
      }
    }
    deals(search: $search, first: 6) {
      nodes {
        id
        number
        title
      }
    }
    contacts(search: $search, first: 6) {
      nodes {
        id
        number
        title
      }
    }
    companies(search: $search, first: 6) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

export type RecordKind = 'leads' | 'deals' | 'contacts' | 'companies';
export type FoundRecord = { kind: RecordKind; number: number; title: string };

export async function findRecords(search: string): Promise<readonly FoundRecord[]> {
  const found = await request(FoundDocument, { search });
  return (['leads', 'deals', 'contacts', 'companies'] as const).flatMap((kind) =>
    found[kind].nodes.map(({ number, title }) => ({ kind, number, title })),
  );
}
