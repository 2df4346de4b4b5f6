/** The list of deals. */
export { DealsListPage } from './DealsListPage';
