/** Settings, a room for each. */
import { createRoute, Outlet, redirect } from '@tanstack/react-router';
import { useMe } from '@/features/session';
import * as screens from '../screens';
import { Guarded, signedIn } from './frame';
import { numberOf, present, type Search, textOf } from './search';

/** Whoever has only one of the rooms needs no way to the others. */
function Frame() {
  const isFramed = useMe().sections.includes('SETTINGS');
  if (!isFramed) return <Outlet />;
  return (
    <screens.SettingsFrame>
      <Outlet />
    </screens.SettingsFrame>
  );
}

const frame = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  loader: () => screens.SettingsFrame.preload?.(),
  component: Frame,
});

const rooms = createRoute({
  getParentRoute: () => frame,
  id: 'rooms',
  component: () => (
    <Guarded allowed={({ sections }) => sections.includes('SETTINGS')}>
      <Outlet />
    </Guarded>
  ),
});

const settingsHome = createRoute({
  getParentRoute: () => rooms,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/pipelines' });
  },
});

const pipelines = createRoute({
  getParentRoute: () => rooms,
  path: '/pipelines',
  validateSearch: (search: Search) => present({ pipeline: numberOf(search.pipeline) }),
  loader: () => screens.PipelinesPage.preload?.(),
  component: () => <screens.PipelinesPage />,
});

const structure = createRoute({
  getParentRoute: () => rooms,
  path: '/company',
  loader: () => screens.CompanyStructurePage.preload?.(),
  component: () => <screens.CompanyStructurePage />,
});

const customFields = createRoute({
  getParentRoute: () => rooms,
  path: '/fields',
  validateSearch: (search: Search) => present({ of: textOf(search.of) }),
  loader: () => screens.CustomFieldsPage.preload?.(),
  component: () => <screens.CustomFieldsPage />,
});

const pickLists = createRoute({
  getParentRoute: () => rooms,
  path: '/pick-lists',
  validateSearch: (search: Search) => present({ list: textOf(search.list) }),
  loader: () => screens.PickListsPage.preload?.(),
  component: () => <screens.PickListsPage />,
});

const layouts = createRoute({
  getParentRoute: () => rooms,
  path: '/cards',
  validateSearch: (search: Search) =>
    present({ of: textOf(search.of), pipeline: textOf(search.pipeline), role: textOf(search.role) }),
  loader: () => screens.LayoutsPage.preload?.(),
  component: () => <screens.LayoutsPage />,
});

const tags = createRoute({
  getParentRoute: () => rooms,
  path: '/tags',
  loader: () => screens.TagsPage.preload?.(),
  component: () => <screens.TagsPage />,
});

const crmMode = createRoute({
  getParentRoute: () => rooms,
  path: '/crm-mode',
  loader: () => screens.CrmModePage.preload?.(),
  component: () => <screens.CrmModePage />,
});

const repeatSales = createRoute({
  getParentRoute: () => rooms,
  path: '/repeat-sales',
  loader: () => screens.RepeatSalesPage.preload?.(),
  component: () => <screens.RepeatSalesPage />,
});

const queues = createRoute({
  getParentRoute: () => rooms,
  path: '/queues',
  loader: () => screens.QueuesPage.preload?.(),
  component: () => <screens.QueuesPage />,
});

const currencies = createRoute({
  getParentRoute: () => rooms,
  path: '/currencies',
  loader: () => screens.CurrenciesPage.preload?.(),
  component: () => <screens.CurrenciesPage />,
});

const ownCompanies = createRoute({
  getParentRoute: () => rooms,
  path: '/own-companies',
  loader: () => screens.OwnCompaniesPage.preload?.(),
  component: () => <screens.OwnCompaniesPage />,
});

const requisites = createRoute({
  getParentRoute: () => rooms,
  path: '/requisites',
  loader: () => screens.RequisiteTemplatesPage.preload?.(),
  component: () => <screens.RequisiteTemplatesPage />,
});

const workTime = createRoute({
  getParentRoute: () => rooms,
  path: '/work-time',
  loader: () => screens.WorkTimePage.preload?.(),
  component: () => <screens.WorkTimePage />,
});

const general = createRoute({
  getParentRoute: () => rooms,
  path: '/general',
  loader: () => screens.GeneralPage.preload?.(),
  component: () => <screens.GeneralPage />,
});

const roles = createRoute({
  getParentRoute: () => rooms,
  path: '/roles',
  validateSearch: (search: Search) =>
    present({ role: typeof search.role === 'string' ? search.role : undefined }),
  loader: () => screens.RolesPage.preload?.(),
  component: () => <screens.RolesPage />,
});

const jobStates = (value: unknown): 'open' | 'failed' | undefined =>
  value === 'open' || value === 'failed' ? value : undefined;

const jobs = createRoute({
  getParentRoute: () => rooms,
  path: '/jobs',
  validateSearch: (search: Search) => present({ show: jobStates(search.show) }),
  loader: () => screens.JobsPage.preload?.(),
  component: () => <screens.JobsPage />,
});

/** For whoever looks after channels, not only for those who look after the settings. */
const messages = createRoute({
  getParentRoute: () => frame,
  path: '/messages',
  loader: () => screens.MessagesPage.preload?.(),
  component: () => (
    <Guarded allowed={({ flags }) => flags.includes('CHANNELS')}>
      <screens.MessagesPage />
    </Guarded>
  ),
});

export const settings = frame.addChildren([
  rooms.addChildren([
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
]);
