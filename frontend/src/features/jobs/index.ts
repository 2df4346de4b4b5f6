/** What other features need of jobs: what servers do by themselves. */
export { finished } from './finished';
export { cancelJob, type Job, jobQuery, onJobNews, retryJob } from './queries';
export { useJob } from './useJob';
