/** Every screen, fetched together with its words when it is first needed. */
import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Namespace } from '@/lib/dictionary';
import { loadWords } from '@/lib/i18n';
import { fetched } from './release';

function withWords<M>(load: () => Promise<M>, ...namespaces: Namespace[]): () => Promise<M> {
  return () =>
    fetched(async () => {
      const [module] = await Promise.all([load(), loadWords(namespaces)]);
      return module;
    });
}

/** What is planned says its state in the words of lists; words that came later would take what is shown, and the focus, away. */
const OF_RECORD = ['record', 'list'] as const;

const auth = withWords(() => import('@/features/auth'), 'auth');
const setUp = withWords(() => import('@/features/auth/setup'), 'auth');
const welcome = withWords(() => import('@/features/auth/welcome'), 'auth');
const board = withWords(() => import('@/features/board'), 'board', 'record');
const record = withWords(() => import('@/features/record'), ...OF_RECORD);
const company = withWords(
  () => import('@/features/companies/screens'),
  'companies',
  'contacts',
  ...OF_RECORD,
);
const contact = withWords(() => import('@/features/contacts/screens'), 'contacts', 'companies', ...OF_RECORD);
const activity = withWords(() => import('@/features/activities/screens'), 'activities', ...OF_RECORD);
/** A list opens records beside it, so it has their words at hand. */
const list = <M,>(load: () => Promise<M>, ...words: Namespace[]) =>
  withWords(load, 'list', 'record', ...words);
const companies = list(() => import('@/features/companies/listScreen'), 'companies', 'contacts');
const contacts = list(() => import('@/features/contacts/listScreen'), 'contacts', 'companies');
const stagedList = list(() => import('@/features/stagedList'), 'board');
const leads = withWords(() => import('@/features/leads'), 'leads');
const lead = withWords(() => import('@/features/leads/screens'), 'leads', 'board', ...OF_RECORD);
const workload = withWords(() => import('@/features/workload'), 'workload', 'board');
const activities = list(() => import('@/features/activities/listScreen'), 'activities');
const agenda = withWords(() => import('@/features/board/agenda'), 'agenda', 'board', 'card', ...OF_RECORD);
const settings = withWords(() => import('@/features/settings/screens'), 'settings', 'record');
const layouts = withWords(() => import('@/features/layout/screens'), 'settings', 'record');
const house = withWords(() => import('@/features/settings/houseScreens'), 'settings', 'record');
const intake = withWords(() => import('@/features/intake/screens'), 'intake');
const staff = withWords(() => import('@/features/staff'), 'staff', 'profile');
const roles = withWords(() => import('@/features/roles/screens'), 'roles');
const importing = withWords(() => import('@/features/importing/screen'), 'importing', 'record', 'export');
const duplicates = withWords(() => import('@/features/duplicates/screens'), 'duplicates', 'record', 'list');
const jobs = withWords(() => import('@/features/jobs/screens'), 'jobs');
const history = withWords(() => import('@/features/history/screens'), 'history', 'record', 'list', 'roles');
const profile = withWords(() => import('@/features/profile'), 'profile', 'commands', 'notifications');

/** A screen of whatever stands on stages, about leads. */
function ofLeads<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazyRouteComponent(async () => {
    const [{ OfLeads }, Screen] = await Promise.all([leads(), load()]);
    return {
      default: (shown: P) => (
        <OfLeads>
          <Screen {...shown} />
        </OfLeads>
      ),
    };
  });
}

export const SetUpPage = lazyRouteComponent(setUp, 'SetUpPage');
export const WelcomePage = lazyRouteComponent(welcome, 'WelcomePage');
export const SignInPage = lazyRouteComponent(auth, 'SignInPage');
export const BoardPage = lazyRouteComponent(board, 'BoardPage');
export const StagedListPage = lazyRouteComponent(stagedList, 'StagedListPage');
export const LeadsBoard = ofLeads(async () => (await board()).BoardPage);
export const LeadsList = ofLeads(async () => (await stagedList()).StagedListPage);
export const LeadsAgenda = ofLeads(async () => (await agenda()).AgendaPage);
export const NoLeads = lazyRouteComponent(leads, 'NoLeads');
export const LeadPage = lazyRouteComponent(lead, 'LeadPage');
export const WorkloadPage = lazyRouteComponent(workload, 'WorkloadPage');
export const LeadsWorkload = ofLeads(async () => (await workload()).WorkloadPage);
export const AgendaPage = lazyRouteComponent(agenda, 'AgendaPage');
export const DealPage = lazyRouteComponent(record, 'DealPage');
export const CompaniesPage = lazyRouteComponent(companies, 'CompaniesPage');
export const CompanyPage = lazyRouteComponent(company, 'CompanyPage');
export const ContactsPage = lazyRouteComponent(contacts, 'ContactsPage');
export const ContactPage = lazyRouteComponent(contact, 'ContactPage');
export const ActivitiesPage = lazyRouteComponent(activities, 'ActivitiesPage');
export const ActivityPage = lazyRouteComponent(activity, 'ActivityPage');
export const SettingsFrame = lazyRouteComponent(() => import('./shell/SettingsFrame'), 'SettingsFrame');
export const PipelinesPage = lazyRouteComponent(settings, 'PipelinesPage');
export const CompanyStructurePage = lazyRouteComponent(staff, 'CompanyStructurePage');
export const RolesPage = lazyRouteComponent(roles, 'RolesPage');
export const CustomFieldsPage = lazyRouteComponent(settings, 'CustomFieldsPage');
export const PickListsPage = lazyRouteComponent(settings, 'PickListsPage');
export const LayoutsPage = lazyRouteComponent(layouts, 'LayoutsPage');
export const TagsPage = lazyRouteComponent(settings, 'TagsPage');
export const CrmModePage = lazyRouteComponent(house, 'CrmModePage');
export const RepeatSalesPage = lazyRouteComponent(intake, 'RepeatSalesPage');
export const MessagesPage = lazyRouteComponent(intake, 'MessagesPage');
export const QueuesPage = lazyRouteComponent(intake, 'QueuesPage');
export const CurrenciesPage = lazyRouteComponent(house, 'CurrenciesPage');
export const OwnCompaniesPage = lazyRouteComponent(house, 'OwnCompaniesPage');
export const RequisiteTemplatesPage = lazyRouteComponent(house, 'RequisiteTemplatesPage');
export const GeneralPage = lazyRouteComponent(house, 'GeneralPage');
export const WorkTimePage = lazyRouteComponent(house, 'WorkTimePage');
export const HistoryPage = lazyRouteComponent(history, 'HistoryPage');
export const ImportPage = lazyRouteComponent(importing, 'ImportPage');
export const DuplicatesPage = lazyRouteComponent(duplicates, 'DuplicatesPage');
export const JobsPage = lazyRouteComponent(jobs, 'JobsPage');
export const ProfilePage = lazyRouteComponent(profile, 'ProfilePage');
