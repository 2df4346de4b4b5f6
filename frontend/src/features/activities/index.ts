/** What is planned and what was done, as a list. */
export { ActivitiesPage } from './ActivitiesPage';
