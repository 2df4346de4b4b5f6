/** Which address shows what, and who may go there. */
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { meQuery } from '@/features/session';
import { MissingPage } from '@/ui/MissingPage';
import { DEALS } from './addresses';
import { RouteError } from './RouteError';
import { entrance } from './routes/entrance';
import { items, root, signedIn } from './routes/frame';
import { records } from './routes/records';
import { settings } from './routes/settings';
import { staged } from './routes/staged';
import * as screens from './screens';
import { sectionsOf } from './shell/sections';

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context: { queryClient } }) => {
    const [first] = sectionsOf(queryClient.getQueryData(meQuery.queryKey) ?? null);
    throw redirect({ to: first?.to ?? DEALS.home });
  },
});

const profile = createRoute({
  getParentRoute: () => signedIn,
  path: '/profile',
  loader: () => screens.ProfilePage.preload?.(),
  component: () => <screens.ProfilePage />,
});

const elsewhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: MissingPage });

const tree = root.addChildren([
  ...entrance,
  signedIn.addChildren([home, items.addChildren([...staged, ...records]), settings, profile, elsewhere]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: MissingPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
