/** Keeps what is on the screen about one item true: the record, its activities and its timeline, as the server tells. */
import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ItemEventsSubscription } from '@/gql/graphql';
import { followLog } from '@/live/subscription';
import { FILTERS, kindsOf } from './asked';
import { withEntry, withItsComment } from './news';
import { activitiesQuery, itemKey, waitingQuery } from './queries';
import { ItemEventsDocument, pinnedQuery, type TimelineData, timelineKey } from './timelineQueries';

type News = ItemEventsSubscription['itemEvents'];

/** The record's own query, whichever feature made it. */
const ofRecord = (itemId: string) => ({
  predicate: ({ state }: { state: { data: unknown } }) => {
    const { data } = state;
    return typeof data === 'object' && data !== null && 'id' in data && data.id === itemId;
  },
});

function refetchAll(queryClient: QueryClient, itemId: string): void {
  void queryClient.invalidateQueries(ofRecord(itemId));
  void queryClient.invalidateQueries({ queryKey: itemKey(itemId) });
}

/** What is no longer the reader's goes at once, and the answer to the next question says why. */
function forget(queryClient: QueryClient, itemId: string): void {
  void queryClient.resetQueries(ofRecord(itemId));
}

function takeEntry(
  queryClient: QueryClient,
  itemId: string,
  entry: NonNullable<News['entry']>,
  related: boolean,
): void {
  const stale = (queryKey: QueryKey) => void queryClient.invalidateQueries({ queryKey });
  for (const filter of FILTERS) {
    const take = kindsOf(filter).some((kind) => kind === entry.kind) ? withEntry : withItsComment;
    const key = timelineKey(itemId, { filter, related });
    queryClient.setQueryData<TimelineData>(key, (data) => data && take(data, entry));
  }
  // What is asked without related ones, or with them, hears nothing meanwhile.
  for (const filter of FILTERS) {
    queryClient.removeQueries({ queryKey: timelineKey(itemId, { filter, related: !related }) });
  }
  if (entry.kind.startsWith('activity.')) {
    stale(activitiesQuery(itemId).queryKey);
    stale(waitingQuery(itemId).queryKey);
    stale(['activities']);
  }
  if (['comment', 'entry'].includes(entry.kind.split('.')[0] ?? '')) stale(pinnedQuery(itemId).queryKey);
  if (entry.kind.startsWith('requisites.')) void queryClient.invalidateQueries(ofRecord(itemId));
  // A deal of the company, a contact of the deal: the record's page names them.
  if (entry.item.id !== itemId) void queryClient.invalidateQueries(ofRecord(itemId));
}

function take(queryClient: QueryClient, itemId: string, { type, entry }: News, related: boolean): void {
  if (type === 'RESYNC') refetchAll(queryClient, itemId);
  else if (type === 'REMOVED') forget(queryClient, itemId);
  else if (type === 'CHANGED') {
    void queryClient.invalidateQueries(ofRecord(itemId));
    // Whoever looks after it is for whom what waits counts.
    void queryClient.invalidateQueries(waitingQuery(itemId));
  }
  if (entry) takeEntry(queryClient, itemId, entry, related);
}

/**
 * While the component stands, also when it began without a connection. Once the line is live for the first time, what was
 * fetched before is fetched once more, so that no gap is left. `related`: with news of related items.
 */
export function useItemNews(itemId: string, related: boolean): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let isFirst = true;
    return followLog({
      document: ItemEventsDocument,
      variables: { id: itemId, related },
      after: null,
      pick: ({ itemEvents }) => itemEvents,
      onMessage: (news) => {
        if (news.type === 'READY' && isFirst) {
          isFirst = false;
          refetchAll(queryClient, itemId);
        } else take(queryClient, itemId, news, related);
      },
      onRefusal: () => forget(queryClient, itemId),
    });
  }, [queryClient, itemId, related]);
}
