/** The fields of a kind as the server describes them, and what a list makes of each type. */
import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { FieldType, ItemKind, ListFieldsQuery } from '@/gql/graphql';
import { request } from '@/live/transport';

const ListFieldsDocument = graphql(`
  query ListFields($kind: ItemKind!) {
    fields(kind: $kind) {
      code
      inputName
      label
      type
      required
      multiple
      sortable
      filterable
      operators
      editable
      maxLength
      options
      pickList
      isTitle
      custom
      partsBoards
      matchesDuplicates
    }
  }
`);

/** `words`: what a field is called that is no record's, and its options, where records' words would say something else. */
export type FieldInfo = ListFieldsQuery['fields'][number] & {
  words?: { name: string; options?: ReadonlyMap<string, string> };
};

/** Of use to programs alone. */
const UNSHOWN = new Set(['version', 'deletedAt']);

export async function fetchFields(kind: ItemKind): Promise<readonly FieldInfo[]> {
  return (await request(ListFieldsDocument, { kind })).fields.filter(({ code }) => !UNSHOWN.has(code));
}

export const fieldsQuery = (kind: ItemKind) =>
  queryOptions({
    queryKey: ['fields', kind],
    queryFn: () => fetchFields(kind),
    staleTime: 60_000,
  });

export const REFERENCES: ReadonlySet<FieldType> = new Set<FieldType>([
  'USER',
  'COMPANY',
  'CONTACT',
  'DEAL',
  'PIPELINE',
  'STAGE',
  'PICK_LIST',
  'TAG',
  'MY_COMPANY',
]);
export const CHANNELS: ReadonlySet<FieldType> = new Set<FieldType>([
  'PHONE',
  'EMAIL',
  'WEBSITE',
  'MESSENGER',
]);
const FIGURES: ReadonlySet<FieldType> = new Set<FieldType>(['MONEY', 'INTEGER', 'NUMBER']);

export const isFigure = ({ type, code }: FieldInfo) => FIGURES.has(type) && code !== 'id';

/** What moves a record elsewhere is done with it as a whole, links to several records on its page, reminders in the form. */
const ELSEWHERE: ReadonlySet<FieldType> = new Set<FieldType>(['STAGE', 'PIPELINE', 'REMINDERS']);

export function isEditableInPlace({ editable, type, multiple }: FieldInfo): boolean {
  return editable && !ELSEWHERE.has(type) && (type === 'TAG' || !(multiple && REFERENCES.has(type)));
}
