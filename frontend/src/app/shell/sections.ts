/** The sections of the application, and who sees them. */
import { Activity, Building2, Columns3, type LucideIcon, Settings, Users } from 'lucide-react';
import type { Me } from '@/features/session';

/** Before the server has been asked, everybody is thought to. */
const readsItems = (me: Me | null) => me?.readsItems !== false;

type Section = {
  key: 'deals' | 'contacts' | 'companies' | 'activities' | 'settings';
  to: string;
  icon: LucideIcon;
  visible: (me: Me | null) => boolean;
};

export const SECTIONS: readonly Section[] = [
  { key: 'deals', to: '/deals', icon: Columns3, visible: readsItems },
  { key: 'contacts', to: '/contacts', icon: Users, visible: readsItems },
  { key: 'companies', to: '/companies', icon: Building2, visible: readsItems },
  { key: 'activities', to: '/activities', icon: Activity, visible: readsItems },
  {
    key: 'settings',
    to: '/settings',
    icon: Settings,
    visible: (me) => me?.canManagePipelines === true,
  },
];
