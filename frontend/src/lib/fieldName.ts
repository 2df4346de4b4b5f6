/** What a field is called in the dictionary; the same name means the same thing for every kind of record. */

const A_NAME = 'record:fields.title';
type Translate = (key: typeof A_NAME, options: { defaultValue: string }) => string;

/** `t` knows the words of records. `otherwise`: how a field is called that the dictionary has no word for. */
export function fieldName(field: string, t: Translate, otherwise = field): string {
  return t(`record:fields.${field}` as typeof A_NAME, { defaultValue: otherwise });
}
