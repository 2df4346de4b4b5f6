/** The columns of a table as they are drawn: what each shows, how wide it is, and the grid they make together. Pure. */

import { CHANNELS, type FieldInfo, isFigure } from '@/features/fields';
import { type Column, TITLE } from './columns';
import type { ExtraColumn } from './kind';

export type ShownColumn = {
  code: string;
  name: string;
  width: number | undefined;
  align?: 'end';
  field?: FieldInfo;
  extra?: ExtraColumn;
};

/** px, by what a column holds. */
export function usualWidth({ code, field }: Pick<ShownColumn, 'code' | 'field'>): number {
  if (code === TITLE) return 260;
  if (!field) return 132;
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
  return columns.flatMap(({ code, width }): ShownColumn[] => {
    const field = fields.find((one) => one.code === code);
    const extra = extras.find((one) => one.code === code);
    if (field) return [{ code, name: nameOf(field), width, field, ...(isFigure(field) && { align: 'end' }) }];
    if (extra) return [{ code, name: extra.label, width, extra, ...(extra.align && { align: 'end' }) }];
    return [];
  });
}

const CHECK = 40; // px

/** The name takes what the others leave, until it was given a width; then a last column that is empty does. */
export function tracks(columns: readonly ShownColumn[]): { template: string; width: number } {
  const widths = columns.map((column) => column.width ?? usualWidth(column));
  const isFree = columns[0]?.width === undefined;
  const parts = widths.map((width, at) => (at === 0 && isFree ? `minmax(${width}px, 1fr)` : `${width}px`));
  return {
    template: [`${CHECK}px`, ...parts, isFree ? '0' : 'minmax(0, 1fr)'].join(' '),
    width: widths.reduce((sum, width) => sum + width, CHECK),
  };
}
