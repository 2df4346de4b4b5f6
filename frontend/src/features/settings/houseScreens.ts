/** What an administrator sets up for the house itself: its currencies, and its own details. */
export { CurrenciesPage } from './CurrenciesPage';
export { OwnCompaniesPage } from './OwnCompaniesPage';
