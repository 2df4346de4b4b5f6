/** Where one comes in: signing in, coming for the first time, setting an installation up. */
import { createRoute, redirect } from '@tanstack/react-router';
import { installationQuery } from '@/features/session';
import * as screens from '../screens';
import { root } from './frame';
import { present, type Search, textOf } from './search';

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  validateSearch: (search: Search) => present({ token: textOf(search.token) }),
  beforeLoad: async ({ context: { queryClient } }) => {
    const { needsOwner } = await queryClient.ensureQueryData(installationQuery);
    if (!needsOwner) throw redirect({ to: '/sign-in' });
  },
  loader: () => screens.SetUpPage.preload?.(),
  component: () => <screens.SetUpPage token={setUp.useSearch().token} />,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Search) => present({ next: textOf(search.next) }),
  beforeLoad: async ({ context: { queryClient } }) => {
    const { needsOwner } = await queryClient.ensureQueryData(installationQuery);
    if (needsOwner) throw redirect({ to: '/set-up' });
  },
  loader: () => screens.SignInPage.preload?.(),
  component: () => <screens.SignInPage next={signIn.useSearch().next} />,
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  loader: () => screens.WelcomePage.preload?.(),
  component: () => <screens.WelcomePage />,
});

export const entrance = [setUp, signIn, welcome] as const;
