/** What other features need of contacts. */
import type { PickSource } from '@/ui/fields/PickField';
import { searchContacts } from './queries';

export { AddContactDialog } from './AddContactDialog';
export { unlinkContact } from './queries';

export const contactsSource: PickSource = { key: 'contacts', search: searchContacts };
