/** The providers around the router. */
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { meQuery, watchReturn } from '@/features/session';
import { lazy } from '@/lib/lazy';
import { onSessionEnd } from '@/live/transport';
import { cssVariablesResolver, theme } from '@/ui/theme';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './routes';

const Toasts = lazy(async () => ({ default: (await import('@/ui/Toasts')).Toasts }));

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

/** The page is loaded anew, so that nothing of the person before stays in memory. Before anyone came in, nothing ends. */
onSessionEnd(() => {
  if (!queryClient.getQueryData(meQuery.queryKey)) return;
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?next=${encodeURIComponent(here)}`);
});

watchReturn();

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Suspense>
          <Toasts />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
