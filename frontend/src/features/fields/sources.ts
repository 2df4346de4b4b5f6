/** Where the values come from that a field may refer to. */
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import { dealsSource } from '@/features/deals';
import { peopleSource } from '@/features/people';
import { usePickListSource } from '@/features/pickLists';
import { useTagSource } from '@/features/tags';
import type { PickSource } from '@/ui/fields/PickField';
import type { ValueField } from './field';
import type { SEARCHES } from './lateSources';

/** What is seldom asked for comes apart. */
const late = (key: keyof typeof SEARCHES): PickSource => ({
  key,
  search: async (text) => (await import('./lateSources')).SEARCHES[key](text),
});
const pipelinesSource = late('pipelines');
const stagesSource = late('stages');
const ownCompaniesSource = late('myCompanies');

/** Undefined for a field whose values are typed. */
export function useValueSource({
  type,
  pickList,
}: Pick<ValueField, 'type' | 'pickList'>): PickSource | undefined {
  const list = usePickListSource(pickList ?? '');
  const tags = useTagSource();
  if (type === 'TAG') return tags;
  if (type === 'USER') return peopleSource;
  if (type === 'COMPANY') return companiesSource;
  if (type === 'CONTACT') return contactsSource;
  if (type === 'DEAL') return dealsSource;
  if (type === 'STAGE') return stagesSource;
  if (type === 'PIPELINE') return pipelinesSource;
  if (type === 'MY_COMPANY') return ownCompaniesSource;
  return type === 'PICK_LIST' && pickList ? list : undefined;
}

/** Few enough to be shown all at once. */
export const isShort = ({ type }: Pick<ValueField, 'type'>) =>
  ['STAGE', 'PIPELINE', 'PICK_LIST', 'MY_COMPANY'].includes(type);
