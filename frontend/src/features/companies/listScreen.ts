/** The list of companies. */
export { CompaniesPage } from './CompaniesPage';
