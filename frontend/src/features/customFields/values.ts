/** Values of custom fields as they are shown (R15). Pure. */
import type { Format } from '@/lib/format';
import type { CustomField } from './queries';

export type Reference = { id: string; name: string; removed?: boolean };
type Amount = { amount: string; currency: string };

export type Words = {
  format: Format;
  yes: string;
  no: string;
  removed: (label: string) => string;
};

export const asReferences = (value: unknown): readonly Reference[] =>
  (Array.isArray(value) ? value : value ? [value] : []) as readonly Reference[];

export const referenceName = ({ name, removed }: Reference, words: Words): string =>
  removed ? words.removed(name) : name;

export const asAmount = (value: unknown): Amount | null => (value as Amount | null) ?? null;

/** A value as one line of text; empty for none. */
export function shownText({ type }: Pick<CustomField, 'type'>, value: unknown, words: Words): string {
  if (value === null || value === undefined) return '';
  const { format } = words;
  switch (type) {
    case 'BOOLEAN':
      return value === true || value === 'True' ? words.yes : words.no;
    case 'INTEGER':
    case 'NUMBER':
      return format.number(Number(value));
    case 'DATE':
      return format.date(String(value));
    case 'DATETIME':
      return format.dateTime(String(value));
    case 'MONEY': {
      const amount = typeof value === 'string' ? amountOf(value) : asAmount(value);
      return amount ? format.money(amount) : '';
    }
    case 'LIST':
    case 'PICKLIST':
    case 'USER':
    case 'CRM_LINK':
      return typeof value === 'string'
        ? value
        : asReferences(value)
            .map((one) => referenceName(one, words))
            .join(', ');
    default:
      return String(value);
  }
}

/** An amount as cards carry it: `12.50 EUR`. */
function amountOf(text: string): Amount | null {
  const [amount, currency] = text.split(' ');
  return amount && currency ? { amount, currency } : null;
}
