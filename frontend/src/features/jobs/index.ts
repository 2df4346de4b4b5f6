/** Jobs: what servers do by themselves. */
export { JobsPage } from './JobsPage';
