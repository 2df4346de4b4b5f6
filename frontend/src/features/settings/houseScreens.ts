/** What an administrator sets up for the house itself: its currencies, its own details and by which templates such are told, and when it works. */
export { CurrenciesPage } from './CurrenciesPage';
export { OwnCompaniesPage } from './OwnCompaniesPage';
export { RequisiteTemplatesPage } from './RequisiteTemplatesPage';
export { WorkTimePage } from './WorkTimePage';
