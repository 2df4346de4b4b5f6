/** The heads of a table's columns: sorted by a press, further by Shift, moved by drag or Alt and arrows, widened at their edge; with a menu. */
import { ArrowDown, ArrowUp, ChevronDown, Pin } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazy } from '@/lib/lazy';
import type { Sorting } from '@/lib/sorting';
import { LateMenu } from '@/ui/LateMenu';
import { placeFor, TITLE } from './columns';
import { HEAD } from './grid';
import styles from './ListTable.module.css';
import { placed, type ShownColumn, usualWidth } from './layout';

const loadItems = async () => ({ default: (await import('./HeadMenuItems')).HeadMenuItems });
const HeadMenuItems = lazy(loadItems);

const AS_ARIA = { ASC: 'ascending', DESC: 'descending' } as const;
const WIDER = 16; // px by a key
const DRAG_BEGINS = 5; // px

export type HeadHands = {
  sort: (code: string, isFurther: boolean) => void;
  sortBy: (sorting: Sorting) => void;
  pin: (code: string) => void;
  hide: (code: string) => void;
  move: (code: string, to: number) => void;
  resize: (code: string, width: number) => void;
};

type ListHeadProps = {
  columns: readonly ShownColumn[];
  sorting: readonly Sorting[];
  hands: HeadHands;
  stop: string | undefined;
  /** Of the rows that are loaded: all, some, none. */
  chosen: 'all' | 'some' | 'none';
  onChooseLoaded: () => void;
};

export function ListHead({ columns, sorting, hands, stop, chosen, onChooseLoaded }: ListHeadProps) {
  const { t } = useTranslation('list');
  const [dragged, drag] = useState<{ code: string; to: number } | null>(null);
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} data-row={HEAD}>
        <th className={`${styles.headCell} ${styles.check}`} scope="col">
          <label className={styles.box}>
            <input
              type="checkbox"
              tabIndex={-1}
              ref={(box) => {
                if (box) box.indeterminate = chosen === 'some';
              }}
              checked={chosen === 'all'}
              aria-label={t('chooseLoaded')}
              onChange={onChooseLoaded}
            />
          </label>
        </th>
        {columns.map((column, at) => (
          <HeadCell
            key={column.code}
            column={column}
            at={at}
            columns={columns}
            sorting={sorting}
            hands={hands}
            isStop={stop === column.code}
            isDropTarget={dragged !== null && dragged.code !== column.code && dragged.to === at}
            onDrag={(to) => drag(to === null ? null : { code: column.code, to })}
          />
        ))}
        <td className={`${styles.headRest} ${styles.rest}`} aria-hidden="true" />
      </tr>
    </thead>
  );
}

type HeadCellProps = {
  column: ShownColumn;
  at: number;
  columns: readonly ShownColumn[];
  sorting: readonly Sorting[];
  hands: HeadHands;
  isStop: boolean;
  isDropTarget: boolean;
  onDrag: (to: number | null) => void;
};

function HeadCell({ column, at, columns, sorting, hands, isStop, isDropTarget, onDrag }: HeadCellProps) {
  const { t } = useTranslation('list');
  const { code, name, align, field } = column;
  const cell = useRef<HTMLTableCellElement>(null);
  const order = sorting.findIndex((one) => one.field === code);
  const direction = sorting[order]?.direction;
  const isSortable = field?.sortable ?? false;
  const Arrow = direction === 'DESC' ? ArrowDown : ArrowUp;

  const openMenu = () => cell.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
  const onKeyDown = (event: KeyboardEvent) => {
    // What is pressed in its menu is the menu's.
    if (event.target !== event.currentTarget) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && event.altKey) hands.move(code, at + step);
    else if (step && event.shiftKey) hands.resize(code, (column.width ?? usualWidth(column)) + step * WIDER);
    else if (event.key === 'ArrowDown' && event.altKey) openMenu();
    else if ((event.key === 'Enter' || event.key === ' ') && isSortable) hands.sort(code, event.shiftKey);
    else return;
    event.preventDefault();
  };
  const carrying = useCarrying(cell, at, columns, hands, code, onDrag);
  const options = t('columns.options', { column: name });
  return (
    <th
      ref={cell}
      scope="col"
      className={`${styles.headCell} ${code === TITLE ? styles.title : styles.cell}`}
      data-column={code}
      data-align={align}
      {...placed(column)}
      data-target={isDropTarget || undefined}
      aria-label={column.isPinned ? t('columns.isPinned', { column: name }) : name}
      aria-colindex={at + 2}
      aria-sort={direction && order === 0 ? AS_ARIA[direction] : undefined}
      tabIndex={isStop ? 0 : -1}
      title={isSortable ? t('sortBy', { column: name }) : name}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (isSortable && !carrying.hasMoved()) hands.sort(code, event.shiftKey);
      }}
      onPointerDown={carrying.onPointerDown}
      onContextMenu={(event) => {
        event.preventDefault();
        openMenu();
      }}
      data-sortable={isSortable || undefined}
    >
      <span className={styles.headName}>{name}</span>
      {column.isPinned && <Pin className={styles.pin} size={12} aria-hidden="true" />}
      {direction && (
        <span className={styles.order}>
          <Arrow size={12} aria-hidden="true" />
          {sorting.length > 1 && order + 1}
        </span>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed in the menu does not press the head */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are told apart at the head */}
      <span
        className={styles.options}
        onClick={(event) => event.stopPropagation()}
        onPointerDown={(event) => event.stopPropagation()}
      >
        <LateMenu
          position="bottom-start"
          prepare={() => void loadItems().catch(() => undefined)}
          button={(menu) => (
            <button {...menu} type="button" tabIndex={-1} aria-label={options} title={options}>
              <ChevronDown size={13} aria-hidden="true" />
            </button>
          )}
        >
          <HeadMenuItems column={column} at={at} columns={columns} hands={hands} />
        </LateMenu>
      </span>
      <Grip column={column} cell={cell} hands={hands} />
    </th>
  );
}

/** Dragged over another head, a column takes its place when it is let go. */
function useCarrying(
  cell: { current: HTMLTableCellElement | null },
  at: number,
  columns: readonly ShownColumn[],
  hands: HeadHands,
  code: string,
  onDrag: (to: number | null) => void,
) {
  const moved = useRef(false);
  const onPointerDown = (event: PointerEvent) => {
    moved.current = false;
    if (event.button !== 0 || event.pointerType === 'touch' || code === TITLE) return;
    const from = event.clientX;
    let to = at;
    const heads = () => [...(cell.current?.parentElement?.querySelectorAll('th[data-column]') ?? [])];
    const onMove = (move: globalThis.PointerEvent) => {
      if (!moved.current && Math.abs(move.clientX - from) < DRAG_BEGINS) return;
      moved.current = true;
      const over = heads().findIndex((head) => {
        const { left, right } = head.getBoundingClientRect();
        return move.clientX >= left && move.clientX < right;
      });
      to = placeFor(columns, code, over < 0 ? to : over);
      onDrag(to);
    };
    const end = (isDrop: boolean) => () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', cancel);
      onDrag(null);
      if (isDrop && moved.current && to !== at) hands.move(code, to);
    };
    const drop = end(true);
    const cancel = end(false);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', cancel);
  };
  return { onPointerDown, hasMoved: () => moved.current };
}

/** For the pointer; keys widen a column at its head. */
function Grip({
  column,
  cell,
  hands,
}: {
  column: ShownColumn;
  cell: { current: HTMLTableCellElement | null };
  hands: HeadHands;
}) {
  const begun = useRef<{ x: number; width: number } | null>(null);
  const end = () => {
    begun.current = null;
  };
  return (
    <span
      className={styles.grip}
      aria-hidden="true"
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.current = { x: event.clientX, width: cell.current?.offsetWidth ?? usualWidth(column) };
      }}
      onPointerMove={(event) => {
        if (begun.current) hands.resize(column.code, begun.current.width + event.clientX - begun.current.x);
      }}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
