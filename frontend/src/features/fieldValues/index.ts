/** Values by the type of their field: where they come from, how forms ask for them, and how records show custom ones. */

export { type CustomValue, useCustomParts } from './CustomFields';
export { type ValueField, valueField } from './field';
export { isShort, useValueSource } from './sources';
export { TypedInput } from './TypedInput';
export { typedValue } from './typed';
export { useRequiredInputs } from './useRequiredInputs';
