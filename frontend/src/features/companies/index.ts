/** What other features need of companies. */
import type { PickSource } from '@/ui/fields/PickField';
import { searchCompanies } from './queries';

export const companiesSource: PickSource = { key: 'companies', search: searchCompanies };
