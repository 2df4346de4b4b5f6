/** The person's own list of what to do. */
export { ActivitiesPage } from './ActivitiesPage';
