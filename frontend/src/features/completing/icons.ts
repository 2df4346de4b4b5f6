/** By what signs what a lead becomes, and the lead itself, are told apart. */
import { Building2, CircleDollarSign, Inbox, type LucideIcon, User } from 'lucide-react';
import type { Line } from './queries';

export const ICONS: Record<Line['kind'], LucideIcon> = {
  LEAD: Inbox,
  DEAL: CircleDollarSign,
  CONTACT: User,
  COMPANY: Building2,
};
