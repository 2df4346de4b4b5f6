/** Rows of a list: what is asked of each record follows from the fields that are shown, and so does how answers are read. Pure. */

import { CHANNELS, type FieldInfo, REFERENCES } from '@/features/fields';
import type { Filter } from '@/gql/graphql';
import type { Sorting } from '@/lib/sorting';
import { moneyOf, type NumberDraft, numberOf } from '@/ui/fields/figures';
import { documentOf } from './document';
import type { ExtraColumn, ListKind } from './kind';

export type Money = { amount: string; currency: string };
/** What a reference shows; `number` leads to its page. */
export type Reference = { id: string; name: string; number?: number; color?: string; isRemoved?: boolean };

export type Row = {
  id: string;
  number: number;
  title: string;
  version: number;
  access: { canUpdate: boolean; canDelete: boolean };
  /** By the code of the field or column, as `valueOf` reads it. */
  values: Readonly<Record<string, unknown>>;
};

type Node = Omit<Row, 'values'> & {
  customFields?: readonly { code: string; value: unknown }[];
  [field: string]: unknown;
};
export type Sum = { field: string; sum: Money };
export type RowPage = {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
  sums?: readonly Sum[];
};
export type Asked = { filter: Filter | null; search: string | null; sort: readonly Sorting[] };
type PageVariables = Asked & { first: number; after: string | null };

const NAMES = 'id number title';
const LINKED = 3; // more than a cell has room for are counted

function selectionOf({ code, type, multiple }: FieldInfo): string {
  const many = (parts: string) => `${code}(first: ${LINKED}) { nodes { ${parts} } totalCount }`;
  if (code === 'id' || code === 'title') return '';
  if (type === 'MONEY') return `${code} { amount currency }`;
  if (CHANNELS.has(type)) return `${code} { value label page }`;
  if (type === 'USER') return `${code} { id name }`;
  if (type === 'COMPANY' || type === 'CONTACT') return multiple ? many(NAMES) : `${code} { ${NAMES} }`;
  if (type === 'PIPELINE') return `${code} { id number name }`;
  if (type === 'STAGE') return `${code} { id name color }`;
  if (type === 'TAG') return `${code} { id name color }`;
  if (type === 'MY_COMPANY') return `${code} { id name: legalName }`;
  if (type === 'PICK_LIST') return `${code} { id label color isRemoved }`;
  return code;
}

export function selection(fields: readonly FieldInfo[], extras: readonly ExtraColumn[]): string {
  const custom = fields.some((field) => field.custom) ? 'customFields { code value }' : '';
  return [
    'id number title version access { canUpdate canDelete }',
    ...fields.filter((field) => !field.custom).map(selectionOf),
    custom,
    ...extras.map((extra) => extra.selection),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Totals are asked for with the first page alone. */
export function pageDocument({ node, many }: ListKind, shown: string, withTotals: boolean) {
  return documentOf<{ list: RowPage }, PageVariables>(`query List${node}(
  $filter: Filter, $search: String, $sort: [Sort!], $first: Int!, $after: String
) {
  list: ${many}(filter: $filter, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { ${shown} } pageInfo { hasNextPage endCursor } ${withTotals ? TOTALS : ''}
  }
}`);
}

const TOTALS = 'totalCount sums { field sum { amount currency } }';

export type Totals = Required<Pick<RowPage, 'totalCount' | 'sums'>>;

export function totalsDocument({ node, many }: ListKind) {
  return documentOf<
    { list: Totals },
    Pick<Asked, 'filter' | 'search'>
  >(`query List${node}Totals($filter: Filter, $search: String) {
  list: ${many}(filter: $filter, search: $search, first: 1) { ${TOTALS} }
}`);
}

export type UpdateVariables = { id: string; input: Record<string, unknown>; expectedVersion: number };
export type UpdateAnswer = { answer: { record: Node | null; operationId: string | null } };

export function updateDocument({ node, one }: ListKind, shown: string) {
  return documentOf<UpdateAnswer, UpdateVariables>(`mutation Update${node}InList(
  $id: ID!, $input: ${node}Input!, $expectedVersion: Int!
) {
  answer: update${node}(id: $id, input: $input, expectedVersion: $expectedVersion) { record: ${one} { ${shown} } operationId }
}`);
}

type Named = {
  id: string;
  name?: string;
  title?: string;
  label?: string;
  number?: number;
  color?: string | null;
  isRemoved?: boolean;
  removed?: boolean;
};

function reference({ id, name, title, label, number, color, isRemoved, removed }: Named): Reference {
  return {
    id,
    name: name ?? title ?? label ?? '',
    ...(number !== undefined && { number }),
    ...(color && { color }),
    ...((isRemoved || removed) && { isRemoved: true }),
  };
}

/** Several references, and how many there are in all. */
export type References = { shown: readonly Reference[]; total: number };

function read(field: FieldInfo, answer: unknown): unknown {
  if (answer === null || answer === undefined || !REFERENCES.has(field.type)) return answer ?? null;
  if (!field.multiple) return reference(answer as Named);
  if (Array.isArray(answer))
    return { shown: answer.map(reference), total: answer.length } satisfies References;
  const { nodes, totalCount } = answer as { nodes: readonly Named[]; totalCount: number };
  return { shown: nodes.map(reference), total: totalCount } satisfies References;
}

export function rowOf(node: Node, fields: readonly FieldInfo[], extras: readonly ExtraColumn[]): Row {
  const { id, number, title, version, access, customFields } = node;
  const custom = new Map((customFields ?? []).map(({ code, value }) => [code, value]));
  const values = fields.map((field): [string, unknown] => {
    if (field.code === 'id') return ['id', number];
    return [field.code, read(field, field.custom ? custom.get(field.code) : node[field.code])];
  });
  const others = extras.map(({ code, read: readExtra }): [string, unknown] => [
    code,
    readExtra ? readExtra(node) : node[code],
  ]);
  return { id, number, title, version, access, values: Object.fromEntries([...values, ...others]) };
}

/** A field's value as the input of a change carries it. Throws what names the field for what is no number. */
export function inputOf(field: FieldInfo, value: unknown): Record<string, unknown> {
  if (field.type === 'TAG')
    return { [field.inputName]: ((value as References | null)?.shown ?? []).map(({ id }) => id) };
  if (CHANNELS.has(field.type)) return { [field.inputName]: channelsOf(value) };
  const given = givenOf(field, value);
  if (field.custom) return { customFields: [{ code: field.code, value: given }] };
  return { [field.inputName]: given };
}

function givenOf({ type, inputName }: FieldInfo, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'MONEY') {
    const { amount, currency } = value as Money;
    return moneyOf(amount, currency, inputName);
  }
  if (type === 'INTEGER' || type === 'NUMBER') return numberOf(value as NumberDraft, inputName);
  return REFERENCES.has(type) && typeof value === 'object' && 'id' in value ? value.id : value;
}

type Channel = { value: string; label?: string | null };

/** Lines left empty are no numbers or addresses. */
const channelsOf = (value: unknown) =>
  ((value ?? []) as readonly Channel[])
    .filter((channel) => channel.value.trim() !== '')
    .map((channel) => ({ value: channel.value, label: channel.label ?? null }));
