/** One tab stop for a whole table: where one stands, how keys walk, and how the focus follows a row that is drawn later. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Leave } from './CellEditor';
import { TITLE } from './columns';
import { type Spot, type Step, stepFrom } from './grid';

export type Editing = Spot & { typed: string | undefined };

const FRAMES = 8; // in which a row that was scrolled to is drawn for sure

const cellAt = (table: HTMLElement | null, { row, column }: Spot) =>
  table?.querySelector<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] > [data-column="${CSS.escape(column)}"]`,
  ) ?? null;

/** The spot of an element inside the table. */
export function spotOf(element: Element | null): Spot | null {
  const cell = element?.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = cell?.dataset.column;
  return row && column ? { row, column } : null;
}

export type GridFocus = {
  spot: Spot | null;
  setSpot: (spot: Spot) => void;
  go: (spot: Spot) => void;
  step: (step: Step) => Spot | null;
  editing: Editing | null;
  edit: (spot: Spot, typed?: string) => void;
  leave: (to: Leave) => void;
};

export function useGridFocus(
  table: RefObject<HTMLElement | null>,
  rows: readonly string[],
  columns: readonly string[],
  scrollTo: (row: string) => void,
): GridFocus {
  const [spot, setSpot] = useState<Spot | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const latest = useRef({ rows, columns, scrollTo, spot, editing });
  latest.current = { rows, columns, scrollTo, spot, editing };
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const go = useCallback(
    (next: Spot) => {
      setSpot(next);
      latest.current.scrollTo(next.row);
      cancelAnimationFrame(frame.current);
      let left = FRAMES;
      const take = () => {
        const cell = cellAt(table.current, next);
        if (cell) {
          cell.focus({ preventScroll: true });
          cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        } else if (left-- > 0) frame.current = requestAnimationFrame(take);
      };
      take();
    },
    [table],
  );
  const step = useCallback(
    (direction: Step) => {
      const { rows: ids, columns: codes, spot: from } = latest.current;
      const [first] = ids;
      const start = from ?? (first === undefined ? null : { row: first, column: TITLE });
      if (!start) return null;
      const next = from ? stepFrom(from, direction, ids, codes) : start;
      go(next);
      return next;
    },
    [go],
  );
  const edit = useCallback((at: Spot, typed?: string) => {
    setSpot(at);
    setEditing({ ...at, typed });
  }, []);
  const leave = useCallback(
    (to: Leave) => {
      const from = latest.current.editing;
      const hadFocus = table.current?.contains(document.activeElement) ?? false;
      setEditing(null);
      if (!from || !(hadFocus || document.activeElement === document.body)) return;
      const { rows: ids, columns: codes } = latest.current;
      go(to === 'stay' ? from : stepFrom(from, to, ids, codes));
    },
    [table, go],
  );
  return { spot, setSpot, go, step, editing, edit, leave };
}
