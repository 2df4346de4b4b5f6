/** The fields of records as the server describes them, and their values: how they are called, offered, asked for and sent. */

export { AddField } from './AddField';
export { type CustomValue, useCustomParts } from './CustomFields';
export { channelParts } from './channelParts';
export {
  CHANNELS,
  type FieldInfo,
  fetchFields,
  fieldsQuery,
  isEditableInPlace,
  isFigure,
  REFERENCES,
} from './described';
export { type ValueField, valueField } from './field';
export { isShort, useValueSource } from './sources';
export { TypedInput } from './TypedInput';
export { moneyText, typedValue } from './typed';
export { useFieldWords } from './useFieldWords';
export { useRecordParts } from './useRecordParts';
export { useRequiredInputs } from './useRequiredInputs';
