/** The page of a contact; the list of them comes apart. */
export { ContactPage } from './ContactPage';
