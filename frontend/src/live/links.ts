/** Both ways by which subscriptions come to the browser: one script, which comes beside the first paint and not before it. */
export { openSocketLink, socketWorks } from './socket';
export { openStreamLink } from './stream';
