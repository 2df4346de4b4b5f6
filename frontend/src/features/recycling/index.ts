/** The way back for what was deleted. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';

const RestoreItemDocument = graphql(`
  mutation RestoreItem($id: ID!) {
    restoreItem(id: $id) {
      item {
        id
      }
    }
  }
`);

export async function restoreItem(id: string): Promise<void> {
  await request(RestoreItemDocument, { id });
}
