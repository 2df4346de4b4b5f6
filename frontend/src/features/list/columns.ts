/** Which columns a list shows, in which order, how wide and which of them stay: as one text, for the address and for the next visit. Pure. */

import { PIN } from '@/features/views';

export type Column = {
  code: string;
  /** px; unset: as wide as its type wants. */
  width?: number;
  /** It stays when the others are scrolled sideways. */
  isPinned?: true;
};

export const TITLE = 'title';

/** The column of a field: by which records are called stands in that of names, whatever a kind calls it. */
export const columnOf = ({ code, isTitle }: { code: string; isTitle: boolean }) => (isTitle ? TITLE : code);
const NARROWEST = 72;
const WIDEST = 640;

export const within = (width: number) => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

/** `title:320,*stage,amount`. The name of a record is always shown, and first; behind it stand those that are pinned. */
export function readColumns(text: string | undefined, known: ReadonlySet<string>): readonly Column[] {
  const seen = new Set<string>();
  const read = (text ?? '').split(',').flatMap((part): Column[] => {
    const [named = '', width] = part.split(':');
    const code = named.replace(PIN, '');
    if (!known.has(code) || seen.has(code)) return [];
    seen.add(code);
    const pixels = Number(width);
    return [
      {
        code,
        ...(pixels > 0 && { width: within(pixels) }),
        ...(named !== code && code !== TITLE && { isPinned: true }),
      },
    ];
  });
  return inOrder(read.some(({ code }) => code === TITLE) ? read : [{ code: TITLE }, ...read]);
}

export function writeColumns(columns: readonly Column[]): string {
  return columns
    .map(({ code, width, isPinned }) => `${isPinned ? PIN : ''}${code}${width ? `:${width}` : ''}`)
    .join(',');
}

type Placed = Pick<Column, 'code' | 'isPinned'>;

const rankOf = ({ code, isPinned }: Placed) => (code === TITLE ? 0 : isPinned ? 1 : 2);

const inOrder = (columns: readonly Column[]) => columns.toSorted((one, other) => rankOf(one) - rankOf(other));

export function resized(columns: readonly Column[], code: string, width: number): readonly Column[] {
  return columns.map((column) => (column.code === code ? { ...column, width: within(width) } : column));
}

/** Shows a column at the end, or hides it. */
export function toggled(columns: readonly Column[], code: string): readonly Column[] {
  const left = columns.filter((column) => column.code !== code);
  return left.length === columns.length ? [...columns, { code }] : left;
}

/** Pins a column, or lets it go: it stands at the end of those that are pinned, or next to them. */
export function pinned(columns: readonly Column[], code: string): readonly Column[] {
  const column = columns.find((one) => one.code === code);
  if (!column || code === TITLE) return columns;
  const { isPinned, ...free } = column;
  const others = columns.filter((one) => one.code !== code);
  const last = others.findLastIndex((one) => rankOf(one) < 2) + 1;
  return others.toSpliced(last, 0, isPinned ? free : { ...free, isPinned: true });
}

/** The place of a column that is to stand at `to`: pinned ones stay among themselves, and so do the others. */
export function placeFor(columns: readonly Placed[], code: string, to: number): number {
  const own = columns.find((one) => one.code === code);
  const alike = (one: Placed) => own !== undefined && rankOf(one) === rankOf(own);
  return Math.min(columns.findLastIndex(alike), Math.max(columns.findIndex(alike), to));
}

/** Puts a column in the place of another, as far as it may go. */
export function moved(columns: readonly Column[], code: string, to: number): readonly Column[] {
  const from = columns.findIndex((one) => one.code === code);
  const column = columns[from];
  return column ? columns.toSpliced(from, 1).toSpliced(placeFor(columns, code, to), 0, column) : columns;
}
