/** What an administrator sets up for the house itself: with leads or without, its currencies, its own details and by which templates such are told, when it works, and what else holds everywhere. */
export { CrmModePage } from './CrmModePage';
export { CurrenciesPage } from './CurrenciesPage';
export { GeneralPage } from './GeneralPage';
export { OwnCompaniesPage } from './OwnCompaniesPage';
export { RequisiteTemplatesPage } from './RequisiteTemplatesPage';
export { WorkTimePage } from './WorkTimePage';
