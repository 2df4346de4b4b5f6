/** API tokens, one's own and those of services. */
export { ApiTokens } from './ApiTokens';
export { Copied } from './Copied';
