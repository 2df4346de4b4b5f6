/**
 * What a board or list is asked for: what its view holds, and what the address says instead. The address names only what
 * differs from the view, so that whoever follows a link meets the view as it is by then. Pure.
 */
import type { Filter } from '@/gql/graphql';
import type { Sorting } from '@/lib/sorting';
import { sortingText } from '@/lib/sorting';

/**
 * `view` a view's id, or `all` for none; `q` text; `mine`; `f`, `any` conditions; `sort`, `cols` as `sorting` and `columns`
 * write them, `lanes` the field by which a board is parted.
 */
export type Address = {
  view?: string | undefined;
  q?: string | undefined;
  mine?: boolean | undefined;
  f?: readonly unknown[] | undefined;
  any?: boolean | undefined;
  sort?: string | undefined;
  cols?: string | undefined;
  lanes?: string | undefined;
};

/** `f`: conditions as the address writes them; compounds are filters. */
export type Question = {
  text: string;
  mine: boolean;
  f: readonly unknown[];
  any: boolean;
  /** Undefined: as usual. */
  sort: string | undefined;
  cols: string | undefined;
  /** Undefined: in none. */
  lanes?: string | undefined;
};

/** What is known of a view. */
export type Held = {
  filter?: unknown;
  search?: string | null;
  sort: readonly Sorting[];
  columns?: readonly string[] | null;
  pinned?: readonly string[];
  lanes?: string | null;
};

export const ALL = 'all';
/** The order, or the lanes, that one has without a view, where the view has others. */
const USUAL = 'usual';
export const MINE: Filter = { field: 'responsible', op: 'EQ', value: '@me' };

export const together = (parts: readonly (Filter | null | undefined)[]): Filter | null => {
  const given = parts.filter((part): part is Filter => Boolean(part));
  return given.length > 1 ? { all: given } : (given[0] ?? null);
};

/** Before the code of a column that is pinned. */
export const PIN = '*';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A filter as the address writes it, so that its conditions can be changed one by one. */
export function written(filter: unknown): Pick<Question, 'mine' | 'f' | 'any'> {
  const given = (filter ?? null) as Filter | null;
  if (given === null) return { mine: false, f: [], any: false };
  const parts = given.all ?? (given.any ? [given] : [given]);
  const isMine = ({ field, op, value }: Filter) =>
    field === MINE.field && (op ?? 'EQ') === 'EQ' && value === MINE.value;
  const others = parts.filter((part) => !isMine(part));
  const [only] = others;
  const mine = others.length < parts.length;
  if (others.length === 1 && only?.any) return { mine, f: only.any.map(part), any: only.any.length > 1 };
  return { mine, f: others.map(part), any: false };
}

/** What is no condition on a field of the record itself stays a filter. */
function part(filter: Filter): unknown {
  const { field, op, value, where, all, any } = filter;
  if (!field || field.includes('.') || where || all || any) return filter;
  return value === null || value === undefined ? [field, op ?? 'EQ'] : [field, op ?? 'EQ', value];
}

/** As a view keeps it. Conditions of which one is enough stand together beside what else is asked. */
export function filterIn({ mine, f, any }: Pick<Question, 'mine' | 'f' | 'any'>): Filter | null {
  const parts = f.map((one): Filter => {
    if (!Array.isArray(one)) return one as Filter;
    const [field, op, value] = one as [string, Filter['op'], unknown];
    return { field, op, value: value ?? null };
  });
  return together([mine ? MINE : null, ...(any && parts.length > 1 ? [{ any: parts }] : parts)]);
}

function heldBy(view: Held | null): Question {
  return {
    text: view?.search ?? '',
    ...written(view?.filter),
    sort: view && view.sort.length > 0 ? sortingText(view.sort) : undefined,
    cols: view?.columns?.map((code) => (view.pinned?.includes(code) ? `${PIN}${code}` : code)).join(','),
    lanes: view?.lanes ?? undefined,
  };
}

const isFiltering = ({ mine, f, any }: Address) => mine !== undefined || f !== undefined || any !== undefined;

/** What is asked for at an address, with the view that it names. */
export function questionOf(address: Address, view: Held | null): Question {
  const held = heldBy(view);
  return {
    ...held,
    ...(address.q !== undefined && { text: address.q }),
    ...(isFiltering(address) && {
      mine: address.mine === true,
      f: address.f ?? [],
      any: address.any === true,
    }),
    sort: address.sort === USUAL ? undefined : (address.sort ?? held.sort),
    cols: address.cols ?? held.cols,
    lanes: address.lanes === USUAL ? undefined : (address.lanes ?? held.lanes),
  };
}

/** What of the address asks for that: only what differs from the view. */
export function addressOf(question: Question, view: Held | null): Omit<Address, 'view'> {
  const held = heldBy(view);
  const { text, mine, f, any, sort, cols, lanes } = question;
  const filtering = { mine, f, any: any && f.length > 1 };
  const isFiltered = !same(filtering, { mine: held.mine, f: held.f, any: held.any });
  return {
    q: text === held.text ? undefined : text,
    mine: isFiltered && mine ? true : undefined,
    // An empty list says that what the view leaves out is shown.
    f: isFiltered && (f.length > 0 || !mine) ? f : undefined,
    any: isFiltered && filtering.any ? true : undefined,
    sort: sort === held.sort ? undefined : (sort ?? USUAL),
    cols: codesOf(cols) === codesOf(held.cols) && !cols?.includes(':') ? undefined : cols,
    lanes: lanes === held.lanes ? undefined : (lanes ?? USUAL),
  };
}

/** Columns without their widths. */
const codesOf = (cols: string | undefined) => cols?.replaceAll(/:\d+/gu, '');

/** Whether something differs that saving the view would keep. Columns count where the view says which. */
export function isChanged(address: Address, view: Held): boolean {
  const { cols, ...rest } = addressOf(questionOf(address, view), view);
  const held = heldBy(view).cols;
  const isOther = held !== undefined && codesOf(cols ?? held) !== held;
  return Boolean(isOther) || Object.values(rest).some((value) => value !== undefined);
}
