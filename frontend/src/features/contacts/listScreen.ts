/** The list of contacts. */
export { ContactsPage } from './ContactsPage';
