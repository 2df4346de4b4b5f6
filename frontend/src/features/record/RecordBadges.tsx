/** What waits with the record, beside its name. */
import { useQuery } from '@tanstack/react-query';
import { ItemBadges } from '@/features/counters';
import { waitingQuery } from './queries';

export function RecordBadges({ itemId }: { itemId: string }) {
  return <ItemBadges waiting={useQuery(waitingQuery(itemId)).data ?? []} />;
}
