/** What records hold in the fields that administrators have added: changed in place, and asked for by forms. */

export { CustomFields, type CustomValue } from './CustomFields';
export { CustomInput, useRequiredInputs } from './CustomInputs';
export { typedValue } from './typed';
