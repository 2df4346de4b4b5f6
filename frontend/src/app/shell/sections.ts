/** The sections of the application; who sees which, the server says. */
import {
  Activity,
  Building2,
  Columns3,
  History,
  Inbox,
  type LucideIcon,
  Settings,
  Users,
} from 'lucide-react';
import type { Me } from '@/features/session';

type Section = {
  /** `name` is what the server calls it. */
  name: Me['sections'][number];
  key: 'leads' | 'deals' | 'contacts' | 'companies' | 'activities' | 'history' | 'settings';
  to: string;
  icon: LucideIcon;
  /** Whose items the counter beside it counts. */
  counted?: 'LEAD' | 'DEAL' | 'CONTACT' | 'COMPANY' | 'ALL';
};

/** The most used first: a phone has room for the first few. */
const SECTIONS: readonly Section[] = [
  { name: 'LEADS', key: 'leads', to: '/leads', icon: Inbox, counted: 'LEAD' },
  { name: 'DEALS', key: 'deals', to: '/deals', icon: Columns3, counted: 'DEAL' },
  { name: 'ACTIVITIES', key: 'activities', to: '/activities', icon: Activity, counted: 'ALL' },
  { name: 'CONTACTS', key: 'contacts', to: '/contacts', icon: Users, counted: 'CONTACT' },
  { name: 'COMPANIES', key: 'companies', to: '/companies', icon: Building2, counted: 'COMPANY' },
  { name: 'HISTORY', key: 'history', to: '/history', icon: History },
  { name: 'SETTINGS', key: 'settings', to: '/settings', icon: Settings },
];

/** Before the server has been asked, everybody is thought to see these. */
const USUAL = new Set<Section['name']>(['DEALS', 'CONTACTS', 'COMPANIES', 'ACTIVITIES', 'HISTORY']);

export const sectionsOf = (me: Me | null): readonly Section[] =>
  SECTIONS.filter(({ name }) => (me ? me.sections.includes(name) : USUAL.has(name)));

/** Of those, which have a tab of their own on a phone, and which are found under “More”. */
const TABS = 4;
export const tabsOf = (me: Me | null) => sectionsOf(me).slice(0, TABS);
export const beyondTabs = (me: Me | null) => sectionsOf(me).slice(TABS);

/** Which section an address belongs to. */
export const sectionAt = (path: string): Section['name'] | undefined =>
  SECTIONS.find(({ to }) => path === to || path.startsWith(`${to}/`))?.name;

/** Leads that are over are read where the company works without leads, too. */
const ALWAYS = /^\/leads\/(\d|list$)/u;

/** Of which section one must have a part to see what is at an address; undefined: of any. */
export const guardOf = (path: string): Section['name'] | undefined =>
  ALWAYS.test(path) ? undefined : sectionAt(path);
