/** Contacts found by a part of their name: apart from what their pages ask, so that lists don't fetch that. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';

export const CONTACTS = ['contacts'] as const;

const ContactPicksDocument = graphql(`
  query ContactPicks($search: String) {
    contacts(search: $search, first: 20) {
      nodes {
        id
        title
      }
    }
  }
`);

export async function searchContacts(text: string): Promise<readonly Pick[]> {
  const { contacts } = await request(ContactPicksDocument, { search: text || null });
  return contacts.nodes.map(({ id, title }) => ({ id, name: title }));
}
