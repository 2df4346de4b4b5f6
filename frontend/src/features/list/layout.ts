/** The columns of a table as they are drawn: what each shows, how wide it is, and the grid they make together. Pure. */

import { CHANNELS, type FieldInfo, isFigure } from '@/features/fields';
import { type Column, columnOf, TITLE } from './columns';
import type { ExtraColumn } from './kind';

export type ShownColumn = {
  code: string;
  name: string;
  width: number | undefined;
  isPinned?: true;
  /** px from the left edge at which it stays; unset: it is scrolled away. */
  left?: number;
  align?: 'end';
  field?: FieldInfo;
  extra?: ExtraColumn;
};

/** px, by what a column holds. */
export function usualWidth({ code, field, extra }: Pick<ShownColumn, 'code' | 'field' | 'extra'>): number {
  if (code === TITLE) return 260;
  if (!field) return extra?.width ?? 132;
  if (field.code === 'id') return 84;
  if (field.type === 'BOOLEAN') return 96;
  if (isFigure(field)) return 116;
  if (field.type === 'DATE' || field.type === 'DATETIME') return 116;
  if (field.type === 'STAGE' || field.type === 'TAG') return 176;
  if (field.type === 'EMAIL' || field.type === 'TEXT') return 192;
  if (CHANNELS.has(field.type)) return 148;
  return 160;
}

export function shownColumns(
  columns: readonly Column[],
  fields: readonly FieldInfo[],
  extras: readonly ExtraColumn[],
  nameOf: (field: FieldInfo) => string,
): readonly ShownColumn[] {
  return columns.flatMap(({ code, width, isPinned }): ShownColumn[] => {
    const field = fields.find((one) => columnOf(one) === code);
    const extra = extras.find((one) => one.code === code);
    const known = { code, width, ...(isPinned && { isPinned }) };
    if (field) return [{ ...known, name: nameOf(field), field, ...(isFigure(field) && { align: 'end' }) }];
    if (extra) return [{ ...known, name: extra.label, extra, ...(extra.align && { align: 'end' }) }];
    return [];
  });
}

const CHECK = 40; // px
/** What stays may take so much of the table, so that there is something to see of the rest. */
const MOST_STAYING = 2 / 3;

const widthOf = (column: ShownColumn) => column.width ?? usualWidth(column);

/** The columns with where they stay, in a table that is `room` px wide: the name, and pinned ones as long as there is room for them. */
export function staying(columns: readonly ShownColumn[], room: number): readonly ShownColumn[] {
  let left = CHECK;
  let hasRoom = true;
  return columns.map((column) => {
    const right = left + widthOf(column);
    hasRoom &&= column.code === TITLE || (column.isPinned === true && right <= room * MOST_STAYING);
    if (!hasRoom) return column;
    const placed = { ...column, left };
    left = right;
    return placed;
  });
}

/** What a cell of a column says of where it stays. */
export const placed = ({ left }: ShownColumn) =>
  left === undefined
    ? {}
    : { 'data-stays': true, style: { '--left': `${left}px` } as Readonly<Record<string, string>> };

/** px from the left edge that columns which stay take. */
export const stayingWidth = (columns: readonly ShownColumn[]) =>
  Math.max(0, ...columns.map((column) => (column.left === undefined ? 0 : column.left + widthOf(column))));

/** The name takes what the others leave, until it was given a width; then a last column that is empty does. */
export function tracks(columns: readonly ShownColumn[]): { template: string; width: number } {
  const widths = columns.map(widthOf);
  const isFree = columns[0]?.width === undefined;
  const parts = widths.map((width, at) => (at === 0 && isFree ? `minmax(${width}px, 1fr)` : `${width}px`));
  return {
    template: [`${CHECK}px`, ...parts, isFree ? '0' : 'minmax(0, 1fr)'].join(' '),
    width: widths.reduce((sum, width) => sum + width, CHECK),
  };
}
