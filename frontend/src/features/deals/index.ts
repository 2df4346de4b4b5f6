/** What other records show of their deals. */
export { DealsSection } from './DealsSection';
