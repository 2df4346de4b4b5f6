/** Leads, as what the screens of whatever stands on stages are about. */
export { NoLeads } from './NoLeads';
export { OfLeads } from './OfLeads';
