/** The person's own page. */
export { ProfilePage } from './ProfilePage';
