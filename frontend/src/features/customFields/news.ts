/** Changes of custom fields as they happen: one subscription for all who want to know, while anybody does. */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphql } from '@/gql';
import { sharedFollowing } from '@/live/sharedFollowing';
import { followLog } from '@/live/subscription';
import { customFieldsQuery, type ExtensibleKind } from './queries';

const CustomFieldEventsDocument = graphql(`
  subscription CustomFieldEvents($after: String) {
    customFieldEvents(after: $after) {
      cursor
      type
      kind
      fields {
        ...CustomFieldShape
      }
    }
  }
`);

/** What was read before the following began, or was missed, is read again. */
const followFields = sharedFollowing((queryClient: QueryClient) =>
  followLog({
    document: CustomFieldEventsDocument,
    variables: () => ({}),
    after: null,
    pick: ({ customFieldEvents }) => customFieldEvents,
    onMessage: ({ type, kind, fields }) => {
      if (type === 'FIELDS' && kind) queryClient.setQueryData(customFieldsQuery(kind).queryKey, fields);
      else void queryClient.invalidateQueries({ queryKey: ['customFields'] });
      // What is made of them: which fields stages may demand and cards may show.
      void queryClient.invalidateQueries({ queryKey: ['fields'] });
    },
  }),
);

/** The fields of a kind as they are now. */
export function useCustomFields(kind: ExtensibleKind) {
  const queryClient = useQueryClient();
  useEffect(() => followFields(queryClient), [queryClient]);
  return useQuery(customFieldsQuery(kind));
}
