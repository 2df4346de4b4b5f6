/** What a field that refers to something may be. */
import { companiesSource } from '@/features/companies';
import { contactsSource } from '@/features/contacts';
import type { CustomField } from '@/features/customFields';
import { dealsSource } from '@/features/deals';
import { peopleSource } from '@/features/people';
import { usePickListSource } from '@/features/pickLists';
import type { PickSource } from '@/ui/fields/PickField';

const LINKED = { COMPANY: companiesSource, CONTACT: contactsSource, DEAL: dealsSource } as const;

type Referring = Pick<CustomField, 'type' | 'linkTo' | 'pickList'>;

/** Null for a field that refers to nothing. */
export function useSource({ type, linkTo, pickList }: Referring): PickSource | null {
  const list = usePickListSource(pickList ?? '');
  if (type === 'USER') return peopleSource;
  if (type === 'CRM_LINK') return linkTo ? LINKED[linkTo] : null;
  return pickList ? list : null;
}
