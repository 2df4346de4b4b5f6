/** The sections of the application, and who sees them. */
import { Activity, Building2, Columns3, History, type LucideIcon, Settings, Users } from 'lucide-react';
import type { Me } from '@/features/session';

/** Before the server has been asked, everybody is thought to. */
const readsItems = (me: Me | null) => me?.readsItems !== false;

type Section = {
  key: 'deals' | 'contacts' | 'companies' | 'activities' | 'history' | 'settings';
  to: string;
  icon: LucideIcon;
  visible: (me: Me | null) => boolean;
  /** Whose items the counter beside it counts. */
  counted?: 'DEAL' | 'CONTACT' | 'COMPANY' | 'ALL';
};

export const SECTIONS: readonly Section[] = [
  { key: 'deals', to: '/deals', icon: Columns3, visible: readsItems, counted: 'DEAL' },
  { key: 'contacts', to: '/contacts', icon: Users, visible: readsItems, counted: 'CONTACT' },
  { key: 'companies', to: '/companies', icon: Building2, visible: readsItems, counted: 'COMPANY' },
  { key: 'activities', to: '/activities', icon: Activity, visible: readsItems, counted: 'ALL' },
  { key: 'history', to: '/history', icon: History, visible: readsItems },
  {
    key: 'settings',
    to: '/settings',
    icon: Settings,
    visible: (me) => me?.canManagePipelines === true,
  },
];
