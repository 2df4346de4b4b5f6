/** The table of a list: only the rows in sight are drawn, more are fetched ahead, and its cells are walked and edited by keys. */
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { isEditableInPlace } from '@/features/fields';
import type { Sorting } from '@/lib/sorting';
import { Bone } from '@/ui/Skeleton';
import { TITLE } from './columns';
import { HEAD, type Spot, type Step } from './grid';
import { type HeadHands, ListHead } from './ListHead';
import { ListRow, loadCellEditor, type RowHands } from './ListRow';
import styles from './ListTable.module.css';
import { type ShownColumn, staying, stayingWidth, tracks } from './layout';
import type { Row } from './rows';
import { TableFoot } from './TableFoot';
import type { Chosen } from './useChosen';
import { spotOf, useGridFocus } from './useGridFocus';
import type { ListNews } from './useListNews';
import { useRoom } from './useRoom';
import { useRowHeight } from './useRowHeight';
import type { Rows } from './useRows';

const AHEAD = 50; // rows from the end at which the next page is asked for
const HEAD_HEIGHT = 36; // px
const FOOT_HEIGHT = 36; // px

/** What the screen around it does with the table. */
export type TableHandle = {
  /** The row where the focus is, if it is in the table. */
  current: () => string | null;
  step: (step: Step) => string | null;
  focusRow: (id: string) => void;
  edit: (id: string, code: string) => void;
  canEdit: (id: string, code: string) => boolean;
  inSight: () => readonly string[];
};

type ListTableProps = {
  label: string;
  columns: readonly ShownColumn[];
  list: Rows;
  sorting: readonly Sorting[];
  head: HeadHands;
  hands: Omit<RowHands, 'leave' | 'choose'>;
  chosen: Chosen;
  news: ListNews;
  openNumber: number | undefined;
  handle: { current: TableHandle | null };
  empty: ReactNode;
};

export function ListTable({
  label,
  columns: wanted,
  list,
  sorting,
  head,
  hands,
  chosen,
  news,
  openNumber,
  handle,
  empty,
}: ListTableProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { room, measured } = useRoom(scroller);
  const columns = useMemo(() => staying(wanted, room), [wanted, room]);
  const rowHeight = useRowHeight(scroller);
  const rows = list.rows ?? NO_ROWS;
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const codes = useMemo(() => columns.map(({ code }) => code), [columns]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: FOOT_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer itself stays the same
  useEffect(() => virtual.measure(), [rowHeight]);
  // Whoever types into a cell must not wait for its editor.
  useEffect(() => {
    void loadCellEditor().catch(() => undefined);
  }, []);
  const shown = virtual.getVirtualItems();
  const { hasMore, loadMore } = list;
  const isNearEnd = hasMore && (shown.at(-1)?.index ?? 0) >= rows.length - AHEAD;
  useEffect(() => {
    if (isNearEnd) loadMore();
  }, [isNearEnd, loadMore]);

  const focus = useGridFocus(scroller, ids, codes, (row) => {
    const at = ids.indexOf(row);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  });
  const { spot, editing } = focus;
  useImperativeHandle(handle, () => ({
    current: () => {
      const at = scroller.current?.contains(document.activeElement) ? spotOf(document.activeElement) : null;
      return at && at.row !== HEAD ? at.row : null;
    },
    step: (step) => focus.step(step)?.row ?? null,
    focusRow: (row) => focus.go({ row, column: spot?.column ?? TITLE }),
    edit: (row, column) => focus.edit({ row, column }),
    canEdit: (row, column) => fieldAt({ row, column }) !== undefined,
    inSight: () => shown.flatMap(({ index }) => ids[index] ?? []),
  }));

  const choose = (id: string, isRange: boolean) => {
    if (isRange) chosen.extendTo(id, latest.current.ids);
    else chosen.toggle(id, latest.current.ids);
  };
  const latest = useRef({ ids, hands, choose, leave: focus.leave });
  latest.current = { ids, hands, choose, leave: focus.leave };
  const rowHands = useMemo<RowHands>(
    () => ({
      hrefOf: (row) => latest.current.hands.hrefOf(row),
      belowOf: (row) => latest.current.hands.belowOf(row),
      choose: (id, isRange) => latest.current.choose(id, isRange),
      menu: (id, x, y) => latest.current.hands.menu(id, x, y),
      save: (row, field, value) => latest.current.hands.save(row, field, value),
      leave: (to) => latest.current.leave(to),
      open: (row) => latest.current.hands.open(row),
      ticked: hands.ticked,
      toneOf: hands.toneOf,
    }),
    [hands.ticked, hands.toneOf],
  );

  const fieldAt = (at: Spot): FieldInfo | undefined => {
    const row = rows.find(({ id }) => id === at.row);
    const field = columns.find(({ code }) => code === at.column)?.field;
    return row?.access.canUpdate && field && isEditableInPlace(field) ? field : undefined;
  };
  /** In the column of names keys are commands; in the others what is typed becomes the value. */
  const onKeyDown = (event: KeyboardEvent) => {
    const at = spotOf(event.target as Element);
    // An editor on its way has what is typed by then; the focus waits for it.
    if (editing && event.key === 'Tab') event.preventDefault();
    if (!at || editing || at.row === HEAD || event.nativeEvent.isComposing) return;
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    const isName = at.column === TITLE;
    if (event.key === 'F2' || (event.key === 'Enter' && isPlain && !isName)) {
      if (!fieldAt(at)) return;
      focus.edit(at);
    } else if (!isName && isPlain && [...event.key].length === 1 && event.key !== ' ' && fieldAt(at))
      focus.edit(at, event.key);
    else if (!isName && isPlain && (event.key === 'Backspace' || event.key === 'Delete') && fieldAt(at))
      focus.edit(at, '');
    else if (event.key === 'Home' && isPlain) focus.step('rowStart');
    else if (event.key === 'End' && isPlain) focus.step('rowEnd');
    else if (event.key === 'Home') focus.step('first');
    else if (event.key === 'End') focus.step('last');
    else return;
    event.preventDefault();
  };
  const onDoubleClick = (event: MouseEvent) => {
    const at = spotOf(event.target as Element);
    if (at && at.row !== HEAD && fieldAt(at) && !(event.target as Element).closest('a, button, input'))
      focus.edit(at);
  };
  const onContextMenu = (event: MouseEvent) => {
    const at = spotOf(event.target as Element);
    if (!at || at.row === HEAD || editing) return;
    event.preventDefault();
    hands.menu(at.row, event.clientX, event.clientY);
  };

  if (list.rows && rows.length === 0) return empty;
  const { template, width } = tracks(columns);
  const drawn = new Set(shown.map(({ index }) => ids[index]));
  /** Tab leads to where one was, or to the first row in sight. */
  const stop =
    spot && (spot.row === HEAD || drawn.has(spot.row)) && codes.includes(spot.column)
      ? spot
      : { row: ids[virtual.range?.startIndex ?? 0] ?? HEAD, column: TITLE };
  const chosenLoaded = chosen.all ? ids.length : ids.filter((id) => chosen.ids.has(id)).length;
  return (
    <div ref={measured} className={styles.scroller} data-stale={list.isStale || undefined}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked is a grid
        role="grid"
        className={styles.table}
        style={
          {
            '--tracks': template,
            '--width': `${width}px`,
            '--staying': `${stayingWidth(columns)}px`,
          } as React.CSSProperties
        }
        aria-label={label}
        aria-rowcount={list.rows ? list.total + 1 : -1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-busy={!list.rows}
        onKeyDown={onKeyDown}
        onDoubleClick={onDoubleClick}
        onContextMenu={onContextMenu}
        onFocus={(event) => {
          const at = spotOf(event.target);
          if (at && (at.row !== spot?.row || at.column !== spot.column)) focus.setSpot(at);
        }}
      >
        <ListHead
          columns={columns}
          sorting={sorting}
          hands={head}
          stop={stop.row === HEAD ? stop.column : undefined}
          chosen={chosenLoaded === 0 ? 'none' : chosenLoaded === ids.length ? 'all' : 'some'}
          onChooseLoaded={() => (chosenLoaded === ids.length ? chosen.clear() : chosen.replace(ids))}
        />
        {list.rows ? (
          <tbody className={styles.body} style={{ height: rows.length * rowHeight }}>
            {shown.map(({ index, start }) => {
              const row = rows[index];
              return (
                row && (
                  <ListRow
                    key={row.id}
                    row={row}
                    index={index}
                    top={start - HEAD_HEIGHT}
                    columns={columns}
                    hands={rowHands}
                    isChosen={chosen.all || chosen.ids.has(row.id)}
                    stop={stop.row === row.id ? stop.column : undefined}
                    editing={editing?.row === row.id ? editing : undefined}
                    mark={markOf(row, news, openNumber)}
                  />
                )
              );
            })}
          </tbody>
        ) : (
          <BoneRows columns={columns} />
        )}
        <TableFoot columns={columns} total={list.total} sums={list.sums} isKnown={list.rows !== undefined} />
      </table>
      <span className="visually-hidden" role="status">
        {list.rows === undefined && t('states.loading')}
      </span>
    </div>
  );
}

const NO_ROWS: readonly Row[] = [];

function markOf({ id, number }: Row, { gone, touched }: ListNews, openNumber: number | undefined) {
  if (gone.has(id)) return 'gone';
  if (touched.has(id)) return 'touched';
  return number === openNumber ? 'open' : undefined;
}

const BONES = ['62%', '48%', '70%', '55%', '66%', '44%', '58%', '51%', '64%', '47%'] as const;

function BoneRows({ columns }: { columns: readonly ShownColumn[] }) {
  return (
    <tbody className={styles.bones} aria-hidden="true">
      {BONES.map((width) => (
        <tr key={width} className={styles.row}>
          <td className={styles.check} />
          {columns.map(({ code, align }) => (
            <td key={code} className={code === TITLE ? styles.title : styles.cell} data-align={align}>
              <Bone width={width} />
            </td>
          ))}
          <td className={styles.rest} />
        </tr>
      ))}
    </tbody>
  );
}
