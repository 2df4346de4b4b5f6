/** One record as a row of cells. It is drawn anew only when something of its own has changed. */
import { Link } from '@tanstack/react-router';
import { Check, Ellipsis } from 'lucide-react';
import { memo, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { OnItsWay } from '@/lib/commands/ahead';
import { explain } from '@/lib/failure';
import { lazy } from '@/lib/lazy';
import { toast } from '@/ui/toast';
import type { Leave } from './CellEditor';
import { CellValue } from './CellValue';
import { TITLE } from './columns';
import type { ListKind } from './kind';
import styles from './ListTable.module.css';
import { placed, type ShownColumn } from './layout';
import type { Row } from './rows';

export const loadCellEditor = async () => ({ default: (await import('./CellEditor')).CellEditor });
const CellEditor = lazy(loadCellEditor);

/** What a row hands to the table; all of them stay the same functions. */
export type RowHands = {
  hrefOf: (row: Row) => string;
  belowOf: (row: Row) => ReactNode;
  choose: (id: string, isRange: boolean) => void;
  menu: (id: string, x: number, y: number) => void;
  save: (row: Row, field: FieldInfo, value: unknown) => Promise<unknown>;
  leave: (to: Leave) => void;
  open: (row: Row) => void;
  /** What is ticked beside the name. */
  ticked: FieldInfo | undefined;
  toneOf: ListKind['toneOf'];
};

type ListRowProps = {
  row: Row;
  index: number;
  top: number;
  columns: readonly ShownColumn[];
  hands: RowHands;
  isChosen: boolean;
  /** The column of the cell that Tab leads to, when it is in this row. */
  stop: string | undefined;
  editing: { column: string; typed: string | undefined } | undefined;
  mark: 'gone' | 'touched' | 'open' | undefined;
};

export const ListRow = memo(function ListRow({
  row,
  index,
  top,
  columns,
  hands,
  isChosen,
  stop,
  editing,
  mark,
}: ListRowProps) {
  const { t } = useTranslation('list');
  return (
    <tr
      className={styles.row}
      data-row={row.id}
      data-mark={mark}
      data-chosen={isChosen || undefined}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-done={(hands.ticked && row.values[hands.ticked.code] === true) || undefined}
      title={mark === 'gone' ? t('gone') : undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={styles.check}>
        <label className={styles.box}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isChosen}
            aria-label={t('choose', { title: row.title })}
            onChange={() => undefined}
            onClick={(event) => hands.choose(row.id, event.shiftKey)}
          />
        </label>
      </td>
      {columns.map((column, at) => {
        const { field } = column;
        const isEditing = editing?.column === column.code;
        const value = row.values[column.code] ?? null;
        return (
          <td
            key={column.code}
            className={column.code === TITLE ? styles.title : styles.cell}
            data-column={column.code}
            data-align={column.align}
            data-tone={hands.toneOf?.(row, column.code)}
            {...placed(column)}
            data-editing={isEditing || undefined}
            aria-colindex={at + 2}
            tabIndex={stop === column.code ? 0 : -1}
          >
            {isEditing && field ? (
              <Suspense fallback={<OnItsWay onCancel={() => hands.leave('stay')} />}>
                <CellEditor
                  field={field}
                  value={column.code === TITLE ? row.title : value}
                  typed={editing.typed}
                  onSave={(next) => hands.save(row, field, next)}
                  onLeave={hands.leave}
                />
              </Suspense>
            ) : column.code === TITLE ? (
              <TitleCell row={row} hands={hands} />
            ) : field ? (
              <CellValue field={field} value={value} />
            ) : (
              column.extra?.show(value)
            )}
          </td>
        );
      })}
      <td className={styles.rest} aria-hidden="true" />
    </tr>
  );
});

/** Ticks a record off, or takes that back; keys have a command for it. */
function TitleTick({ row, field, hands }: { row: Row; field: FieldInfo; hands: RowHands }) {
  const { t } = useTranslation('list');
  const isTicked = row.values[field.code] === true;
  const label = t(isTicked ? 'untick' : 'tick', { title: row.title });
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={styles.tick}
      tabIndex={-1}
      disabled={!row.access.canUpdate}
      onClick={() => void hands.save(row, field, !isTicked).catch((failure) => toast.error(explain(failure)))}
    >
      <Check size={12} strokeWidth={2.5} aria-hidden="true" />
    </button>
  );
}

/** A click opens the record beside the list; the link leads to its page, for another tab. */
function TitleCell({ row, hands }: { row: Row; hands: RowHands }) {
  const { t } = useTranslation('list');
  return (
    <>
      {hands.ticked && <TitleTick row={row} field={hands.ticked} hands={hands} />}
      <span className={styles.names}>
        <Link
          to={hands.hrefOf(row)}
          className={styles.link}
          title={row.title}
          tabIndex={-1}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            hands.open(row);
          }}
        >
          {row.title}
        </Link>
        <span className={styles.below}>{hands.belowOf(row)}</span>
      </span>
      <button
        type="button"
        className={styles.menu}
        tabIndex={-1}
        aria-label={t('menu', { title: row.title })}
        aria-haspopup="menu"
        title={t('menu', { title: row.title })}
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          hands.menu(row.id, left, bottom);
        }}
      >
        <Ellipsis size={16} aria-hidden="true" />
      </button>
    </>
  );
}
