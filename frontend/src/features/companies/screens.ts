/** The page of a company; the list of them comes apart. */
export { CompanyPage } from './CompanyPage';
