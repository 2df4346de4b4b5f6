/** Jobs: what servers do by themselves. */
export { JobsPage } from './JobsPage';
export { cancelJob, type Job, onJobNews } from './queries';
