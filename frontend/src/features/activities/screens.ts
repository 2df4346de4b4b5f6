/** The page of an activity; the list of them comes apart. */
export { ActivityPage } from './ActivityPage';
