/** What becomes of views, told while a screen shows them. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphql } from '@/gql';
import { sharedFollowing } from '@/live/sharedFollowing';
import { followLog } from '@/live/subscription';

const ViewEventsDocument = graphql(`
  subscription ViewEvents($after: String) {
    viewEvents(after: $after) {
      cursor
      type
      section
    }
  }
`);

/** On sockets only: a browser has few streams, and they are for records. Without, views are read anew now and then. */
const followViews = sharedFollowing((queryClient: QueryClient) => {
  let isStream = false;
  let stop: (() => void) | undefined;
  stop = followLog({
    document: ViewEventsDocument,
    variables: {},
    after: null,
    pick: ({ viewEvents }) => viewEvents,
    onMessage: ({ type, section }) => {
      const queryKey = section ? ['views', section] : ['views'];
      if (type !== 'DEFAULTS') void queryClient.invalidateQueries({ queryKey });
      if (type === 'DEFAULTS' || type === 'RESYNC')
        void queryClient.invalidateQueries({ queryKey: ['viewPreference'] });
    },
    onStatus: ({ way }) => {
      isStream = way === 'stream';
      if (isStream) stop?.();
    },
  });
  if (isStream) stop();
  return stop;
});

export function useViewNews(): void {
  const queryClient = useQueryClient();
  useEffect(() => followViews(queryClient), [queryClient]);
}
