/** Colleagues by name. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Pick } from '@/ui/fields/PickField';

const PeopleDocument = graphql(`
  query People($search: String) {
    users(search: $search, first: 20) {
      nodes {
        id
        name
        isActive
      }
    }
  }
`);

/** Who has left can't be chosen. */
export async function searchPeople(text: string): Promise<readonly Pick[]> {
  const { users } = await request(PeopleDocument, { search: text || null });
  return users.nodes.filter(({ isActive }) => isActive);
}
