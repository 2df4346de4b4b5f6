/** A calm table of records: sortable heads, rows drawn only where one looks, more fetched as one scrolls. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pressed, type Sorting } from '@/lib/sorting';
import type { KeysetList } from '@/lib/useKeysetList';
import styles from './RecordTable.module.css';
import { Bone } from './Skeleton';

export type Column<T> = {
  key: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** The field the server sorts by; without it the head is plain text. */
  sort?: string;
  /** As a grid track, `2fr` or `140px`. */
  width: string;
  align?: 'end';
  /** Left out on narrower screens. */
  from?: 'tablet' | 'desktop';
};

type RecordTableProps<T> = {
  label: string;
  columns: readonly Column<T>[];
  list: KeysetList<T>;
  rowKey: (row: T) => string;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  empty: ReactNode;
};

const ROW_HEIGHT = 40; // px, before the real one is measured
const AHEAD = 12; // rows from the end at which the next page is asked for

const AS_ARIA = { ASC: 'ascending', DESC: 'descending' } as const;

export function RecordTable<T>({
  label,
  columns,
  list,
  rowKey,
  sorting,
  onSort,
  empty,
}: RecordTableProps<T>) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = list.rows ?? [];
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    getItemKey: (index) => {
      const row = rows[index];
      return row ? rowKey(row) : index;
    },
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  const { hasMore, loadMore } = list;
  const nearEnd = hasMore && lastShown >= rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd) loadMore();
  }, [nearEnd, loadMore]);

  const first = shown[0]?.start ?? 0;
  const rest = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);

  if (list.rows && rows.length === 0) return empty;
  return (
    <div ref={scroller} className={styles.scroller} data-stale={list.stale || undefined}>
      <table
        className={styles.table}
        aria-label={label}
        aria-rowcount={list.rows ? list.total + 1 : -1}
        aria-busy={!list.rows}
      >
        <colgroup>
          {columns.map(({ key, width, from }) => (
            <col key={key} style={{ width }} data-from={from} className={styles.col} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ key, title, sort, align, from }) => {
              const direction = sort === sorting.field ? sorting.direction : undefined;
              const Arrow = direction === 'DESC' ? ArrowDown : ArrowUp;
              return (
                <th
                  key={key}
                  scope="col"
                  data-align={align}
                  data-from={from}
                  aria-sort={direction ? AS_ARIA[direction] : undefined}
                >
                  {sort ? (
                    <button
                      type="button"
                      className={styles.sort}
                      title={t('list.sortBy', { column: title })}
                      onClick={() => onSort(pressed(sort, sorting))}
                    >
                      {title}
                      <Arrow size={12} aria-hidden="true" data-on={direction !== undefined || undefined} />
                    </button>
                  ) : (
                    title
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {list.rows ? (
            <>
              <Space height={first} />
              {shown.map(({ index, key }) => {
                const row = rows[index];
                return (
                  row && (
                    <tr
                      key={String(key)}
                      ref={virtual.measureElement}
                      data-index={index}
                      className={styles.row}
                      aria-rowindex={index + 2}
                    >
                      {columns.map((column) => (
                        <td key={column.key} data-align={column.align} data-from={column.from}>
                          {column.cell(row)}
                        </td>
                      ))}
                    </tr>
                  )
                );
              })}
              <Space height={rest} />
            </>
          ) : (
            <BoneRows columns={columns} />
          )}
        </tbody>
      </table>
      {list.loadingMore && <p className={styles.more}>{t('states.loading')}</p>}
    </div>
  );
}

/** Stands for the rows that are not drawn. */
function Space({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}

const BONES = ['62%', '48%', '70%', '55%', '66%', '44%', '58%', '51%', '64%', '47%'] as const;

function BoneRows<T>({ columns }: { columns: readonly Column<T>[] }) {
  return BONES.map((width) => (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of bones takes no focus
    <tr key={width} className={styles.row} aria-hidden="true">
      {columns.map(({ key, from, align }) => (
        <td key={key} data-from={from} data-align={align}>
          <Bone width={width} />
        </td>
      ))}
    </tr>
  ));
}

/** The cell a row is opened by: its link covers the whole row; `below` is what a phone shows of the other columns. */
export function RecordTitle({ children, below }: { children: ReactNode; below?: ReactNode }) {
  return (
    <span className={styles.title}>
      {children}
      {below && <span className={styles.below}>{below}</span>}
    </span>
  );
}
