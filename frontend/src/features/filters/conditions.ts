/** The conditions of a filter: as chips show them, as the address keeps them, and as the server takes them. Pure. */

import type { FieldInfo } from '@/features/fields';
import type { Filter, FilterOp } from '@/gql/graphql';
import type { MoneyValue } from '@/lib/format';

export type Condition = { field: string; op: FilterOp; value: unknown };
/** What is no single condition, such as one about related records: kept as it is. */
export type Compound = { filter: Filter };
export type Part = Condition | Compound;
/** `any`: one of the parts is enough. */
export type Conditions = { any: boolean; list: readonly Part[] };

export const isCompound = (part: Part): part is Compound => 'filter' in part;

export const NO_CONDITIONS: Conditions = { any: false, list: [] };

const VALUELESS: ReadonlySet<FilterOp> = new Set<FilterOp>(['EMPTY', 'NOT_EMPTY']);
/** One of several values is enough, all of them must be, or none may be. */
export const isSeveral = (op: FilterOp) => op === 'IN' || op === 'NOT_IN' || op === 'HAS_ALL';
export const needsValue = (op: FilterOp) => !VALUELESS.has(op);

/** In the address a condition is `[field, op, value]`, a compound a filter; what is neither is left out. */
export function readConditions(found: unknown, any: unknown): Conditions {
  const list = (Array.isArray(found) ? found : []).flatMap((one): Part[] => {
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) return [{ filter: one as Filter }];
    if (!Array.isArray(one) || typeof one[0] !== 'string' || typeof one[1] !== 'string') return [];
    return [{ field: one[0], op: one[1] as FilterOp, value: one[2] ?? null }];
  });
  return { any: any === true, list };
}

export type Written = { f: readonly unknown[]; any: boolean };

export function writeConditions({ any, list }: Conditions): Written {
  return {
    f: list.map((part) => {
      if (isCompound(part)) return part.filter;
      const { field, op, value } = part;
      return needsValue(op) ? [field, op, value] : [field, op];
    }),
    any: any && list.length > 1,
  };
}

/** Conditions about fields that are gone, or that a link from elsewhere got wrong, say nothing. */
export function filterOf({ any, list }: Conditions, fields: readonly FieldInfo[]): Filter | null {
  /** Relations, and what lies behind one, such as `company.industry`, the server knows. */
  const isKnown = (field: unknown, op: unknown) =>
    op === 'ANY' ||
    op === 'NONE' ||
    String(field).includes('.') ||
    (fields.find(({ code }) => code === field)?.operators.includes((op ?? 'EQ') as FilterOp) ?? false);
  const pruned = (filter: Filter): Filter[] => {
    for (const group of ['all', 'any'] as const) {
      const parts = filter[group]?.flatMap(pruned);
      if (parts) return parts.length > 0 ? [{ [group]: parts }] : [];
    }
    return filter.where || isKnown(filter.field, filter.op) ? [filter] : [];
  };
  const known = list.flatMap((part): Filter[] => {
    if (isCompound(part)) return pruned(part.filter);
    const { field, op, value } = part;
    return isKnown(field, op) ? [{ field, op, value: needsValue(op) ? value : null }] : [];
  });
  if (known.length === 0) return null;
  return any ? { any: known } : { all: known };
}

/** An amount of a condition: a mere text is one in the base currency. */
export function amountOf(part: unknown, baseCurrency: string): MoneyValue {
  if (typeof part !== 'object' || part === null)
    return { amount: String(part ?? ''), currency: baseCurrency };
  const { amount, currency } = part as Partial<MoneyValue>;
  return { amount: String(amount ?? ''), currency: String(currency ?? baseCurrency) };
}

/** What is offered of what the server can do: of several ways to say the same, one. */
export function operatorsFor({ type, operators }: FieldInfo): readonly FilterOp[] {
  const offered: readonly FilterOp[] =
    type === 'BOOLEAN'
      ? ['EQ']
      : type === 'DATETIME' || type === 'DATE'
        ? ['EQ', 'LT', 'GT', 'BETWEEN', 'EMPTY', 'NOT_EMPTY']
        : type === 'MONEY' || type === 'INTEGER' || type === 'NUMBER'
          ? ['GTE', 'LTE', 'BETWEEN', 'EQ', 'EMPTY', 'NOT_EMPTY']
          : isChosen(type)
            ? ['IN', ...(type === 'TAG' ? (['HAS_ALL'] as const) : []), 'NOT_IN', 'EMPTY', 'NOT_EMPTY']
            : ['CONTAINS', 'EQ', 'NE', 'EMPTY', 'NOT_EMPTY'];
  return offered.filter((op) => operators.includes(op));
}

/** Whose values are chosen from what there is, instead of being typed. */
export function isChosen(type: FieldInfo['type']): boolean {
  return [
    'ENUM',
    'USER',
    'COMPANY',
    'CONTACT',
    'DEAL',
    'PIPELINE',
    'STAGE',
    'PICK_LIST',
    'TAG',
    'MY_COMPANY',
  ].includes(type);
}
