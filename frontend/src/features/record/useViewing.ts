/** Tells the log that the person has opened a record; it keeps no more than one an hour, where that is wanted at all (R61). */
import { useEffect } from 'react';
import { graphql } from '@/gql';
import { request } from '@/live/transport';

const MarkViewedDocument = graphql(`
  mutation MarkViewed($itemId: ID!) {
    markViewed(itemId: $itemId) {
      logged
    }
  }
`);

/** Who only walks past has not opened it. */
const LOOKS = 1_000; // ms

/** Once while it is shown. Without a network nothing is told: nobody waits for it. */
export function useViewing(itemId: string): void {
  useEffect(() => {
    const timer = setTimeout(
      () => void request(MarkViewedDocument, { itemId }).catch(() => undefined),
      LOOKS,
    );
    return () => clearTimeout(timer);
  }, [itemId]);
}
