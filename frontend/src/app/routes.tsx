/** Which address shows what, and who may go there. */
import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
  useLocation,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lastMode, modeSaved } from '@/features/modes';
import { installationQuery, type Me, MeProvider, meQuery, useMe } from '@/features/session';
import { preferenceQuery } from '@/features/views';
import { failureCode } from '@/lib/failure';
import { NoAccess, NotFound } from '@/ui/ErrorState';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { DEALS } from './addresses';
import { RouteError, StartError } from './RouteError';
import { SignedIn } from './SignedIn';
import * as screens from './screens';
import { Shell } from './shell/Shell';
import { sectionAt, sectionsOf } from './shell/sections';

type Search = Record<string, unknown>;
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const numberOf = (value: unknown) => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
/** Leaves out what is not set, so that addresses stay short. */
const present = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: T[K];
  };

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: RouteError,
});

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

const signedIn = createRoute({
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

function Missing() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('states.missing.title')} />
      <PageBody>
        <NotFound />
      </PageBody>
    </>
  );
}

type GuardedProps = { allowed: (me: Me) => boolean; instead?: ReactNode; children: ReactNode };

/** A section that a person's rights do not include answers plainly instead of failing request by request. */
function Guarded({ allowed, instead, children }: GuardedProps) {
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

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context: { queryClient } }) => {
    const [first] = sectionsOf(queryClient.getQueryData(meQuery.queryKey) ?? null);
    throw redirect({ to: first?.to ?? DEALS.home });
  },
});

const items = createRoute({
  getParentRoute: () => signedIn,
  id: 'items',
  component: () => {
    const section = sectionAt(useLocation({ select: ({ pathname }) => pathname }));
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

/** What a board and a list of the same section leave out alike. */
const filterSearch = (search: Search) => ({
  view: textOf(search.view),
  // An empty one says that the words of a view are not asked for.
  q: typeof search.q === 'string' && (search.q !== '' || textOf(search.view)) ? search.q : undefined,
  mine: search.mine === true ? true : undefined,
  f: Array.isArray(search.f) ? (search.f as readonly unknown[]) : undefined,
  any: search.any === true ? true : undefined,
});

const boardSearch = (search: Search) =>
  present({
    deal: numberOf(search.deal),
    lead: numberOf(search.lead),
    sort: textOf(search.sort),
    lanes: textOf(search.lanes),
    ...filterSearch(search),
  });

const listSearch = (search: Search) =>
  present({
    ...filterSearch(search),
    sort: textOf(search.sort),
    cols: textOf(search.cols),
    open: numberOf(search.open),
  });

/** Asked for along with the screen, which can't begin without it. */
const expect = (queryClient: QueryClient, section: 'LEAD' | 'DEAL' | 'COMPANY' | 'CONTACT' | 'ACTIVITY') =>
  void queryClient.prefetchQuery(preferenceQuery(section));

const boardLoader = ({ context: { queryClient } }: { context: { queryClient: QueryClient } }) => {
  expect(queryClient, 'DEAL');
  return screens.BoardPage.preload?.();
};

/** Which mode was chosen last on another machine. */
async function modeElsewhere(queryClient: QueryClient): Promise<ReturnType<typeof modeSaved>> {
  try {
    return modeSaved((await queryClient.ensureQueryData(preferenceQuery('DEAL'))).mode);
  } catch {
    return 'board';
  }
}

const deals = createRoute({
  getParentRoute: () => items,
  path: DEALS.home,
  validateSearch: boardSearch,
  beforeLoad: async ({ search: { deal: open, ...search }, context: { queryClient } }) => {
    const mode = lastMode('deal') ?? (await modeElsewhere(queryClient));
    if (mode === 'list')
      throw redirect({ to: DEALS.list, search: present({ ...search, open }), replace: true });
    if (mode === 'activities')
      throw redirect({ to: DEALS.activities, search: present({ ...search, deal: open }), replace: true });
  },
  loader: boardLoader,
  component: () => <screens.BoardPage pipelineNumber={undefined} />,
});

/** Always the board, whichever mode was chosen last. */
const dealsBoard = createRoute({
  getParentRoute: () => items,
  path: DEALS.board,
  validateSearch: boardSearch,
  loader: boardLoader,
  component: () => <screens.BoardPage pipelineNumber={undefined} />,
});

const dealsList = createRoute({
  getParentRoute: () => items,
  path: DEALS.list,
  validateSearch: (search: Search) => present({ ...listSearch(search), pipeline: numberOf(search.pipeline) }),
  loader: ({ context }) => {
    expect(context.queryClient, 'DEAL');
    return screens.StagedListPage.preload?.();
  },
  component: () => <screens.StagedListPage />,
});

const workload = createRoute({
  getParentRoute: () => items,
  path: DEALS.workload,
  validateSearch: (search: Search) =>
    // What is left out counts here, too, but is shown by the other modes only, which it is handed on to.
    present({
      ...filterSearch(search),
      pipeline: numberOf(search.pipeline),
      show: textOf(search.show),
    }),
  loader: () => screens.WorkloadPage.preload?.(),
  component: () => <screens.WorkloadPage />,
});

const dealsByActivity = createRoute({
  getParentRoute: () => items,
  path: DEALS.activities,
  validateSearch: (search: Search) =>
    present({ ...filterSearch(search), deal: numberOf(search.deal), pipeline: numberOf(search.pipeline) }),
  loader: ({ context }) => {
    expect(context.queryClient, 'DEAL');
    return screens.AgendaPage.preload?.();
  },
  component: () => <screens.AgendaPage />,
});

const pipeline = createRoute({
  getParentRoute: () => items,
  path: DEALS.pipeline,
  validateSearch: boardSearch,
  loader: boardLoader,
  component: () => {
    const number = numberOf(pipeline.useParams().pipelineNumber);
    return number ? <screens.BoardPage pipelineNumber={number} /> : <Missing />;
  },
});

/** A board's address without its pipeline. */
const dealsKanban = createRoute({
  getParentRoute: () => items,
  path: '/deals/kanban',
  validateSearch: boardSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: DEALS.board, search, replace: true });
  },
});

const deal = createRoute({
  getParentRoute: () => items,
  path: '/deals/$number',
  loader: () => screens.DealPage.preload?.(),
  component: () => {
    const number = numberOf(deal.useParams().number);
    return number ? <screens.DealPage number={number} /> : <Missing />;
  },
});

const leadsLoader =
  (screen: { preload?: () => Promise<void> | undefined }) =>
  ({ context: { queryClient } }: { context: { queryClient: QueryClient } }) => {
    expect(queryClient, 'LEAD');
    return screen.preload?.();
  };

const leads = createRoute({
  getParentRoute: () => items,
  path: '/leads',
  validateSearch: boardSearch,
  beforeLoad: ({ search: { lead: open, ...search } }) => {
    const mode = lastMode('lead');
    throw redirect({
      to: `/leads/${mode ?? 'board'}`,
      search: present({ ...search, [mode === 'list' ? 'open' : 'lead']: open }),
      replace: true,
    });
  },
});

const leadsBoard = createRoute({
  getParentRoute: () => items,
  path: '/leads/board',
  validateSearch: boardSearch,
  loader: leadsLoader(screens.LeadsBoard),
  component: () => <screens.LeadsBoard pipelineNumber={undefined} />,
});

const leadsPipeline = createRoute({
  getParentRoute: () => items,
  path: '/leads/kanban/$pipelineNumber',
  validateSearch: boardSearch,
  loader: leadsLoader(screens.LeadsBoard),
  component: () => {
    const number = numberOf(leadsPipeline.useParams().pipelineNumber);
    return number ? <screens.LeadsBoard pipelineNumber={number} /> : <Missing />;
  },
});

const leadsKanban = createRoute({
  getParentRoute: () => items,
  path: '/leads/kanban',
  validateSearch: boardSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/leads/board', search, replace: true });
  },
});

const leadsList = createRoute({
  getParentRoute: () => items,
  path: '/leads/list',
  validateSearch: (search: Search) => present({ ...listSearch(search), pipeline: numberOf(search.pipeline) }),
  loader: leadsLoader(screens.LeadsList),
  component: () => <screens.LeadsList />,
});

const leadsByActivity = createRoute({
  getParentRoute: () => items,
  path: '/leads/activities',
  validateSearch: (search: Search) =>
    present({ ...filterSearch(search), lead: numberOf(search.lead), pipeline: numberOf(search.pipeline) }),
  loader: leadsLoader(screens.LeadsAgenda),
  component: () => <screens.LeadsAgenda />,
});

const lead = createRoute({
  getParentRoute: () => items,
  path: '/leads/$number',
  loader: () => screens.LeadPage.preload?.(),
  component: () => {
    const number = numberOf(lead.useParams().number);
    return number ? <screens.LeadPage key={number} number={number} /> : <Missing />;
  },
});

const companies = createRoute({
  getParentRoute: () => items,
  path: '/companies',
  validateSearch: listSearch,
  loader: ({ context }) => {
    expect(context.queryClient, 'COMPANY');
    return screens.CompaniesPage.preload?.();
  },
  component: () => <screens.CompaniesPage />,
});

const company = createRoute({
  getParentRoute: () => items,
  path: '/companies/$number',
  loader: () => screens.CompanyPage.preload?.(),
  component: () => {
    const number = numberOf(company.useParams().number);
    return number ? <screens.CompanyPage key={number} number={number} /> : <Missing />;
  },
});

const contacts = createRoute({
  getParentRoute: () => items,
  path: '/contacts',
  validateSearch: listSearch,
  loader: ({ context }) => {
    expect(context.queryClient, 'CONTACT');
    return screens.ContactsPage.preload?.();
  },
  component: () => <screens.ContactsPage />,
});

const contact = createRoute({
  getParentRoute: () => items,
  path: '/contacts/$number',
  loader: () => screens.ContactPage.preload?.(),
  component: () => {
    const number = numberOf(contact.useParams().number);
    return number ? <screens.ContactPage key={number} number={number} /> : <Missing />;
  },
});

const activities = createRoute({
  getParentRoute: () => items,
  path: '/activities',
  validateSearch: listSearch,
  loader: ({ context }) => {
    expect(context.queryClient, 'ACTIVITY');
    return screens.ActivitiesPage.preload?.();
  },
  component: () => <screens.ActivitiesPage />,
});

const activity = createRoute({
  getParentRoute: () => items,
  path: '/activities/$number',
  loader: () => screens.ActivityPage.preload?.(),
  component: () => {
    const number = numberOf(activity.useParams().number);
    return number ? <screens.ActivityPage key={number} number={number} /> : <Missing />;
  },
});

const history = createRoute({
  getParentRoute: () => items,
  path: '/history',
  validateSearch: (search: Search) =>
    present({
      q: textOf(search.q),
      f: Array.isArray(search.f) ? (search.f as readonly unknown[]) : undefined,
      any: search.any === true ? true : undefined,
      item: textOf(search.item),
    }),
  loader: () => screens.HistoryPage.preload?.(),
  component: () => <screens.HistoryPage />,
});

const imports = createRoute({
  getParentRoute: () => items,
  path: '/import/$what',
  validateSearch: (search: Search) => present({ file: textOf(search.file) }),
  loader: () => screens.ImportPage.preload?.(),
  component: () => {
    const { what } = imports.useParams();
    const { file } = imports.useSearch();
    if (what !== 'companies' && what !== 'contacts' && what !== 'deals') return <Missing />;
    return <screens.ImportPage what={what} file={file} />;
  },
});

const duplicates = createRoute({
  getParentRoute: () => items,
  path: '/duplicates/$what',
  validateSearch: (search: Search) => present({ by: textOf(search.by) }),
  loader: () => screens.DuplicatesPage.preload?.(),
  component: () => {
    const { what } = duplicates.useParams();
    const { by } = duplicates.useSearch();
    return <screens.DuplicatesPage what={what} by={by} />;
  },
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: () => (
    <Guarded allowed={({ sections }) => sections.includes('SETTINGS')}>
      <Outlet />
    </Guarded>
  ),
});

const settingsHome = createRoute({
  getParentRoute: () => settings,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/pipelines' });
  },
});

const pipelines = createRoute({
  getParentRoute: () => settings,
  path: '/pipelines',
  validateSearch: (search: Search) => present({ pipeline: numberOf(search.pipeline) }),
  loader: () => screens.PipelinesPage.preload?.(),
  component: () => <screens.PipelinesPage />,
});

const structure = createRoute({
  getParentRoute: () => settings,
  path: '/company',
  loader: () => screens.CompanyStructurePage.preload?.(),
  component: () => <screens.CompanyStructurePage />,
});

const customFields = createRoute({
  getParentRoute: () => settings,
  path: '/fields',
  validateSearch: (search: Search) => present({ of: textOf(search.of) }),
  loader: () => screens.CustomFieldsPage.preload?.(),
  component: () => <screens.CustomFieldsPage />,
});

const pickLists = createRoute({
  getParentRoute: () => settings,
  path: '/pick-lists',
  validateSearch: (search: Search) => present({ list: textOf(search.list) }),
  loader: () => screens.PickListsPage.preload?.(),
  component: () => <screens.PickListsPage />,
});

const layouts = createRoute({
  getParentRoute: () => settings,
  path: '/cards',
  validateSearch: (search: Search) =>
    present({ of: textOf(search.of), pipeline: textOf(search.pipeline), role: textOf(search.role) }),
  loader: () => screens.LayoutsPage.preload?.(),
  component: () => <screens.LayoutsPage />,
});

const tags = createRoute({
  getParentRoute: () => settings,
  path: '/tags',
  loader: () => screens.TagsPage.preload?.(),
  component: () => <screens.TagsPage />,
});

const crmMode = createRoute({
  getParentRoute: () => settings,
  path: '/crm-mode',
  loader: () => screens.CrmModePage.preload?.(),
  component: () => <screens.CrmModePage />,
});

const repeatSales = createRoute({
  getParentRoute: () => settings,
  path: '/repeat-sales',
  loader: () => screens.RepeatSalesPage.preload?.(),
  component: () => <screens.RepeatSalesPage />,
});

const queues = createRoute({
  getParentRoute: () => settings,
  path: '/queues',
  loader: () => screens.QueuesPage.preload?.(),
  component: () => <screens.QueuesPage />,
});

/** Who looks after the channels need not be an administrator. */
const messages = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/messages',
  loader: () => screens.MessagesPage.preload?.(),
  component: () => (
    <Guarded allowed={({ flags }) => flags.includes('CHANNELS')}>
      <screens.MessagesPage />
    </Guarded>
  ),
});

const currencies = createRoute({
  getParentRoute: () => settings,
  path: '/currencies',
  loader: () => screens.CurrenciesPage.preload?.(),
  component: () => <screens.CurrenciesPage />,
});

const ownCompanies = createRoute({
  getParentRoute: () => settings,
  path: '/own-companies',
  loader: () => screens.OwnCompaniesPage.preload?.(),
  component: () => <screens.OwnCompaniesPage />,
});

const requisites = createRoute({
  getParentRoute: () => settings,
  path: '/requisites',
  loader: () => screens.RequisiteTemplatesPage.preload?.(),
  component: () => <screens.RequisiteTemplatesPage />,
});

const workTime = createRoute({
  getParentRoute: () => settings,
  path: '/work-time',
  loader: () => screens.WorkTimePage.preload?.(),
  component: () => <screens.WorkTimePage />,
});

const general = createRoute({
  getParentRoute: () => settings,
  path: '/general',
  loader: () => screens.GeneralPage.preload?.(),
  component: () => <screens.GeneralPage />,
});

const roles = createRoute({
  getParentRoute: () => settings,
  path: '/roles',
  validateSearch: (search: Search) =>
    present({ role: typeof search.role === 'string' ? search.role : undefined }),
  loader: () => screens.RolesPage.preload?.(),
  component: () => <screens.RolesPage />,
});

const jobStates = (value: unknown): 'open' | 'failed' | undefined =>
  value === 'open' || value === 'failed' ? value : undefined;

const jobs = createRoute({
  getParentRoute: () => settings,
  path: '/jobs',
  validateSearch: (search: Search) => present({ show: jobStates(search.show) }),
  loader: () => screens.JobsPage.preload?.(),
  component: () => <screens.JobsPage />,
});

const profile = createRoute({
  getParentRoute: () => signedIn,
  path: '/profile',
  loader: () => screens.ProfilePage.preload?.(),
  component: () => <screens.ProfilePage />,
});

const elsewhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: Missing });

const tree = root.addChildren([
  setUp,
  signIn,
  welcome,
  signedIn.addChildren([
    home,
    items.addChildren([
      deals,
      dealsBoard,
      dealsList,
      workload,
      dealsByActivity,
      pipeline,
      dealsKanban,
      deal,
      leads,
      leadsBoard,
      leadsPipeline,
      leadsKanban,
      leadsList,
      leadsByActivity,
      lead,
      companies,
      company,
      contacts,
      contact,
      activities,
      activity,
      history,
      imports,
      duplicates,
    ]),
    settings.addChildren([
      settingsHome,
      pipelines,
      structure,
      roles,
      customFields,
      layouts,
      pickLists,
      tags,
      crmMode,
      repeatSales,
      queues,
      currencies,
      ownCompanies,
      requisites,
      workTime,
      general,
      jobs,
    ]),
    messages,
    profile,
    elsewhere,
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: Missing,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
