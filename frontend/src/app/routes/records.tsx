/** Companies, contacts, activities, and what is beside records of any kind: History, imports, duplicates. */
import { createRoute } from '@tanstack/react-router';
import * as screens from '../screens';
import { expect, items, Numbered } from './frame';
import { listSearch, present, type Search, textOf } from './search';

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
  component: () => (
    <Numbered param="number">{(number) => <screens.CompanyPage key={number} number={number} />}</Numbered>
  ),
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
  component: () => (
    <Numbered param="number">{(number) => <screens.ContactPage key={number} number={number} />}</Numbered>
  ),
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
  component: () => (
    <Numbered param="number">{(number) => <screens.ActivityPage key={number} number={number} />}</Numbered>
  ),
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

export const records = [
  companies,
  company,
  contacts,
  contact,
  activities,
  activity,
  history,
  imports,
  duplicates,
] as const;
