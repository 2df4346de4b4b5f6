/** The pages of contacts. */
export { ContactPage } from './ContactPage';
export { ContactsPage } from './ContactsPage';
