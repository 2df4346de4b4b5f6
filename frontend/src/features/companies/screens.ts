/** The pages of companies. */
export { CompaniesPage } from './CompaniesPage';
export { CompanyPage } from './CompanyPage';
