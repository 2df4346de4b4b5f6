/** What other features need of companies. */
import { lazy } from '@/lib/lazy';
import type { PickSource } from '@/ui/fields/PickField';
import { searchCompanies } from './picks';

export const companiesSource: PickSource = { key: 'companies', search: searchCompanies };

/** Fetched when it is opened: it stands in a page of another record. */
export const CompanyDialog = lazy(async () => ({
  default: (await import('./CompanyDialog')).CompanyDialog,
}));
