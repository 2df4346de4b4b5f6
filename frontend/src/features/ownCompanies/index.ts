/** The companies of one's own, as which one writes and sells. */
export { deleteMyCompany, type MyCompany, myCompaniesQuery, saveMyCompany } from './queries';
export { ownCompaniesSource } from './source';
