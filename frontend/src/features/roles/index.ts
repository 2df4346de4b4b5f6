/** The roles to choose from. */
export { roleChoicesQuery } from './choices';
