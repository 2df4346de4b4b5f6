/** The person's own page. */
import '@/ui/choices.css';

export { ProfilePage } from './ProfilePage';
