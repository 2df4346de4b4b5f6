/** The fields that administrators have added: what they are, how they are kept, and how their values are written. */

export { useCustomFields } from './news';
export {
  type CustomField,
  createField,
  customFieldsQuery,
  deleteField,
  type ExtensibleKind,
  fieldUsesQuery,
  reorderFields,
  updateField,
} from './queries';
export { useValueWords } from './useValueWords';
export { asAmount, asReferences, type Reference, referenceName, shownText } from './values';
