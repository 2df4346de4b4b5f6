/** What others change about people and rights reaches every screen: whatever it may have changed is fetched anew. */
import type { QueryClient } from '@tanstack/react-query';
import { graphql } from '@/gql';
import { followLog, onStreamReload } from '@/live/subscription';

const StructureEventsDocument = graphql(`
  subscription StructureEvents($after: String) {
    structureEvents(after: $after) {
      cursor
      type
    }
  }
`);

/** A board that is shown keeps itself current; one that was refused may be had now. */
const isStale = ({ queryKey, state }: { queryKey: readonly unknown[]; state: { status: string } }) =>
  queryKey[0] !== 'board' || state.status === 'error';

/**
 * By a subscription of its own on sockets only: of the few streams that a browser may open at once none is spared for
 * this. There screens learn of it from what they follow, or when they next ask.
 */
export function followStructure(queryClient: QueryClient): () => void {
  const renew = () => void queryClient.invalidateQueries({ predicate: isStale });
  const deaf = onStreamReload(renew);
  const stop = followOnSocket(queryClient, renew);
  return () => {
    deaf();
    stop();
  };
}

function followOnSocket(queryClient: QueryClient, renew: () => void): () => void {
  let isStream = false;
  let stop: (() => void) | undefined;
  stop = followLog({
    document: StructureEventsDocument,
    variables: {},
    after: null,
    pick: ({ structureEvents }) => structureEvents,
    onMessage: ({ type }) => {
      if (type === 'READY') return;
      if (type === 'RESYNC') renew();
      else if (type === 'CURRENCIES') {
        void queryClient.invalidateQueries({ queryKey: ['me'] });
        void queryClient.invalidateQueries({ queryKey: ['currencies'] });
      } else if (type === 'MY_COMPANIES') void queryClient.invalidateQueries({ queryKey: ['myCompanies'] });
      else if (type === 'REQUISITE_TEMPLATES')
        void queryClient.invalidateQueries({ queryKey: ['requisiteTemplates'] });
      else if (type === 'CRM_SETTINGS') {
        void queryClient.invalidateQueries({ queryKey: ['me'] });
        void queryClient.invalidateQueries({ queryKey: ['crmSettings'] });
      } else if (type === 'EXCEPTIONS') void queryClient.invalidateQueries({ queryKey: ['exceptions'] });
      else if (type === 'QUEUES') void queryClient.invalidateQueries({ queryKey: ['queues'] });
      else if (type === 'MESSAGES') void queryClient.invalidateQueries({ queryKey: ['heldMessages'] });
      else if (type === 'WORK_CALENDAR') void queryClient.invalidateQueries({ queryKey: ['workCalendar'] });
      else {
        void queryClient.invalidateQueries({ queryKey: ['staff'] });
        void queryClient.invalidateQueries({ queryKey: ['queues'] });
        void queryClient.invalidateQueries({ queryKey: ['absences'] });
        void queryClient.invalidateQueries({ queryKey: ['roles'] });
      }
    },
    onStatus: ({ way }) => {
      isStream = way === 'stream';
      if (isStream) stop?.();
    },
  });
  if (isStream) stop();
  return stop;
}
