/** What every screen is told of, fetched after the first paint. */
import type { QueryClient } from '@tanstack/react-query';
import { followCounters } from '@/features/counters/following';
import { followNotifications, type Surroundings } from '@/features/notifications/following';
import { followStructure } from './structureNews';

/** Who reads no items has none that wait. Returns the way to stop. */
export function followNews(queryClient: QueryClient, readsItems: boolean, around: Surroundings): () => void {
  const ends = [
    followStructure(queryClient),
    followNotifications(queryClient, around),
    ...(readsItems ? [followCounters(queryClient)] : []),
  ];
  return () => {
    for (const end of ends) end();
  };
}
