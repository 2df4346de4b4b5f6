/** What every screen is told of, fetched after the first paint. */
import type { QueryClient } from '@tanstack/react-query';
import { followCounters } from '@/features/counters/following';
import { followStructure } from './structureNews';

/** Who reads no items has none that wait. Returns the way to stop. */
export function followNews(queryClient: QueryClient, readsItems: boolean): () => void {
  const ends = [followStructure(queryClient), ...(readsItems ? [followCounters(queryClient)] : [])];
  return () => {
    for (const end of ends) end();
  };
}
