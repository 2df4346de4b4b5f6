/** What other features need of contacts. */
import { lazy } from '@/lib/lazy';
import type { PickSource } from '@/ui/fields/PickField';
import { searchContacts } from './picks';

export { linkContact, unlinkContact } from './queries';

export const contactsSource: PickSource = { key: 'contacts', search: searchContacts };

/** Fetched when it is opened: it stands in a page of another record. */
export const AddContactDialog = lazy(async () => ({
  default: (await import('./AddContactDialog')).AddContactDialog,
}));
