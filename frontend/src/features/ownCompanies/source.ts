/** Where own companies are chosen from; asked for when somebody does. */
import type { PickSource } from '@/ui/fields/PickField';

export const ownCompaniesSource: PickSource = {
  key: 'myCompanies',
  search: async (text) => (await import('./picks')).searchOwnCompanies(text),
};
