/** A lead as a page. */
export { LeadPage } from './LeadPage';
