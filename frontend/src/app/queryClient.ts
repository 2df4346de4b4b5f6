/** The request cache: how long an answer is fresh, and which failures are worth a second try. */
import { QueryClient } from '@tanstack/react-query';
import { failureCode } from '@/lib/failure';

const WORTH_A_SECOND_TRY = new Set(['INTERNAL', 'OFFLINE']);

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Offline, a request fails at once and the screen says so, instead of waiting with a skeleton.
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) => failures < 1 && WORTH_A_SECOND_TRY.has(failureCode(error)),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
