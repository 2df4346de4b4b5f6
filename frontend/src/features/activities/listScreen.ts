/** All activities: as a list, and by days. */
export { ActivitiesPage } from './ActivitiesPage';
