/** What the form of a custom field begins with, and what goes with each type. The server says no to the rest. */
import type { CustomField, ExtensibleKind } from '@/features/customFields';
import { moneyText } from '@/features/fields';
import type { CustomFieldType } from '@/gql/graphql';
import { toWall } from '@/lib/zonedTime';

export const TYPES: readonly CustomFieldType[] = [
  'STRING',
  'TEXT',
  'INTEGER',
  'NUMBER',
  'MONEY',
  'DATE',
  'DATETIME',
  'BOOLEAN',
  'LIST',
  'PICKLIST',
  'USER',
  'CRM_LINK',
  'URL',
  'ADDRESS',
];

export const LINKABLE: readonly ExtensibleKind[] = ['COMPANY', 'CONTACT', 'DEAL'];

const REFERRING: readonly CustomFieldType[] = ['LIST', 'PICKLIST', 'USER', 'CRM_LINK'];
const TEXTS: readonly CustomFieldType[] = ['STRING', 'TEXT', 'URL', 'ADDRESS'];

export type Traits = { listable: boolean; searchable: boolean; sortable: boolean; hasDefault: boolean };

export function traitsOf(type: CustomFieldType, multiple: boolean): Traits {
  const refers = REFERRING.includes(type);
  return {
    listable: refers,
    searchable: TEXTS.includes(type),
    sortable: !multiple && type !== 'CRM_LINK',
    hasDefault: !refers,
  };
}

export type FieldDraft = {
  label: string;
  type: CustomFieldType;
  options: string;
  pickList: string;
  linkTo: ExtensibleKind;
  defaultValue: string;
  multiple: boolean;
  required: boolean;
  showInFilter: boolean;
  showInList: boolean;
  searchable: boolean;
  sortable: boolean;
};

export function draftOf(field: CustomField | undefined, timeZone: string): FieldDraft {
  return {
    label: field?.label ?? '',
    type: field?.type ?? 'STRING',
    options: '',
    pickList: '',
    linkTo: 'COMPANY',
    defaultValue: field ? typedDefault(field, timeZone) : '',
    multiple: field?.multiple ?? false,
    required: field?.required ?? false,
    showInFilter: field?.showInFilter ?? true,
    showInList: field?.showInList ?? false,
    searchable: field?.searchable ?? false,
    sortable: field?.sortable ?? true,
  };
}

/** A default as it would have been typed. */
function typedDefault({ type, defaultValue }: CustomField, timeZone: string): string {
  if (defaultValue === null || defaultValue === undefined) return '';
  if (type === 'DATETIME') return toWall(new Date(String(defaultValue)), timeZone);
  if (typeof defaultValue === 'object' && 'amount' in defaultValue) {
    const { amount, currency } = defaultValue as { amount: string; currency: string };
    return moneyText(amount, currency);
  }
  return String(defaultValue);
}
