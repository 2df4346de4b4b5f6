/** Of which kinds this person may export any records. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ItemKind } from '@/gql/graphql';
import { request } from '@/live/transport';

const MyExportRightsDocument = graphql(`
  query MyExportRights {
    myRights {
      objects {
        object
        canExport
      }
    }
  }
`);

export const exportRightsQuery = queryOptions({
  queryKey: ['my-export-rights'],
  queryFn: async () => {
    const kinds = (await request(MyExportRightsDocument, {})).myRights.objects
      .filter(({ canExport }) => canExport)
      .map(({ object }): ItemKind => object as ItemKind);
    // What is planned goes out wherever one of its items may.
    return kinds.length > 0 ? [...kinds, 'ACTIVITY' as const] : kinds;
  },
  staleTime: 300_000,
});
