/** Legal details of companies, contacts and own companies. */
export { draftOf, givenBy } from './draft';
export { useDetailName, useTemplateName } from './names';
export {
  deleteTemplate,
  type RequisiteField,
  type RequisiteSet,
  type RequisiteTemplate,
  requisiteTemplatesQuery,
  saveTemplate,
} from './queries';
export { RequisiteInputs } from './RequisiteInputs';
export { RequisiteSets } from './RequisiteSets';
export { RequisitesSection } from './RequisitesSection';
