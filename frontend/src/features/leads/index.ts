/** Leads, as what the screens of whatever stands on stages are about. */
export { OfLeads } from './OfLeads';
