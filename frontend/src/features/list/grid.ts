/** Where one is in a table, and the steps from there. Pure. */

/** The head is a row of its own. */
export const HEAD = 'head';

/** A cell by its row's id and its column's code: both stay when rows come and go. */
export type Spot = { row: string; column: string };

export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd';

const PAGE = 12; // rows

export function stepFrom(spot: Spot, step: Step, rows: readonly string[], columns: readonly string[]): Spot {
  const at = spot.row === HEAD ? -1 : Math.max(0, rows.indexOf(spot.row));
  const place = Math.max(0, columns.indexOf(spot.column));
  const toRow = (next: number): Spot => {
    const to = Math.min(rows.length - 1, Math.max(-1, next));
    return { row: to < 0 ? HEAD : (rows[to] ?? HEAD), column: spot.column };
  };
  const toColumn = (next: number): Spot => ({
    row: spot.row,
    column: columns[Math.min(columns.length - 1, Math.max(0, next))] ?? spot.column,
  });
  switch (step) {
    case 'up':
      return toRow(at - 1);
    case 'down':
      return toRow(at + 1);
    case 'pageUp':
      return toRow(Math.max(0, at - PAGE));
    case 'pageDown':
      return toRow(at + PAGE);
    case 'first':
      return toRow(0);
    case 'last':
      return toRow(rows.length - 1);
    case 'left':
      return toColumn(place - 1);
    case 'right':
      return toColumn(place + 1);
    case 'rowStart':
      return toColumn(0);
    case 'rowEnd':
      return toColumn(columns.length - 1);
  }
}

/** The ids from one row to another, both among them. */
export function range(rows: readonly string[], from: string, to: string): readonly string[] {
  const [one, other] = [rows.indexOf(from), rows.indexOf(to)];
  if (one < 0 || other < 0) return other < 0 ? [] : [to];
  return rows.slice(Math.min(one, other), Math.max(one, other) + 1);
}
