/** What is planned and what was done: as a list, by days, and each on a page of its own. */
export { ActivitiesPage } from './ActivitiesPage';
export { ActivityPage } from './ActivityPage';
