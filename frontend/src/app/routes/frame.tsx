/** What all screens stand in: who is signed in, what they may open, and what is said where there is nothing. */
import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  Outlet,
  redirect,
  useLocation,
  useParams,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, MeProvider, meQuery, useMe } from '@/features/session';
import { preferenceQuery } from '@/features/views';
import { failureCode } from '@/lib/failure';
import { NoAccess } from '@/ui/ErrorState';
import { MissingPage } from '@/ui/MissingPage';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { RouteError, StartError } from '../RouteError';
import { SignedIn } from '../SignedIn';
import * as screens from '../screens';
import { Shell } from '../shell/Shell';
import { guardOf } from '../shell/sections';
import { numberOf } from './search';

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: RouteError,
});

function Frame() {
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <MeProvider value={me}>
      <SignedIn>
        <Shell me={me}>
          <Outlet />
        </Shell>
      </SignedIn>
    </MeProvider>
  );
}

export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context: { queryClient }, location }) => {
    try {
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (failureCode(error) !== 'UNAUTHENTICATED') throw error;
      const next = location.href === '/' ? {} : { next: location.href };
      throw redirect({ to: '/sign-in', search: next });
    }
  },
  component: Frame,
  errorComponent: StartError,
});

type GuardedProps = { allowed: (me: Me) => boolean; instead?: ReactNode; children: ReactNode };

/** A section that a person's rights do not include answers plainly instead of failing request by request. */
export function Guarded({ allowed, instead, children }: GuardedProps) {
  const { t } = useTranslation();
  if (allowed(useMe())) return children;
  if (instead) return instead;
  return (
    <>
      <PageHeader title={t('states.forbidden.title')} />
      <PageBody>
        <NoAccess />
      </PageBody>
    </>
  );
}

export const items = createRoute({
  getParentRoute: () => signedIn,
  id: 'items',
  component: () => {
    const section = guardOf(useLocation({ select: ({ pathname }) => pathname }));
    return (
      <Guarded
        allowed={({ sections }) => (section ? sections.includes(section) : sections.length > 0)}
        instead={section === 'LEADS' && <screens.NoLeads />}
      >
        <Outlet />
      </Guarded>
    );
  },
});

/** Asked for along with the screen, which can't begin without it. */
export const expect = (
  queryClient: QueryClient,
  section: 'LEAD' | 'DEAL' | 'COMPANY' | 'CONTACT' | 'ACTIVITY',
) => void queryClient.prefetchQuery(preferenceQuery(section));

/** What an address numbers; a page that says so where that is no number. */
export function Numbered({ param, children }: { param: string; children: (number: number) => ReactNode }) {
  const { [param]: given }: { [name: string]: string | undefined } = useParams({ strict: false });
  const number = numberOf(given);
  return number ? children(number) : <MissingPage />;
}
