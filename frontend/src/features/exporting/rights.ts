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
  queryFn: async () =>
    (await request(MyExportRightsDocument, {})).myRights.objects
      .filter(({ canExport }) => canExport)
      .map(({ object }): ItemKind => object as ItemKind),
  staleTime: 300_000,
});
