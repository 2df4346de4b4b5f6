/** Which columns a list shows, in which order and how wide: as one text, for the address and for the next visit. Pure. */

export type Column = { code: string /** px; unset: as wide as its type wants. */; width?: number };

export const TITLE = 'title';
const NARROWEST = 72;
const WIDEST = 640;

export const within = (width: number) => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

/** `title:320,stage,amount`. The name of a record is always shown, and first. */
export function readColumns(text: string | undefined, known: ReadonlySet<string>): readonly Column[] {
  const seen = new Set<string>();
  const read = (text ?? '').split(',').flatMap((part): Column[] => {
    const [code = '', width] = part.split(':');
    if (!known.has(code) || seen.has(code)) return [];
    seen.add(code);
    const pixels = Number(width);
    return [pixels > 0 ? { code, width: within(pixels) } : { code }];
  });
  const title = read.find(({ code }) => code === TITLE) ?? { code: TITLE };
  return [title, ...read.filter(({ code }) => code !== TITLE)];
}

export function writeColumns(columns: readonly Column[]): string {
  return columns.map(({ code, width }) => (width ? `${code}:${width}` : code)).join(',');
}

export function resized(columns: readonly Column[], code: string, width: number): readonly Column[] {
  return columns.map((column) => (column.code === code ? { code, width: within(width) } : column));
}

/** Shows a column at the end, or hides it. */
export function toggled(columns: readonly Column[], code: string): readonly Column[] {
  const left = columns.filter((column) => column.code !== code);
  return left.length === columns.length ? [...columns, { code }] : left;
}

/** Puts a column in the place of another; the name stays first. */
export function moved(columns: readonly Column[], code: string, to: number): readonly Column[] {
  const column = columns.find((one) => one.code === code);
  if (!column || code === TITLE) return columns;
  const left = columns.filter((one) => one.code !== code);
  const place = Math.min(left.length, Math.max(1, to));
  return [...left.slice(0, place), column, ...left.slice(place)];
}
