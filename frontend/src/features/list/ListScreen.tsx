/** A list of records of one kind: found, filtered, sorted, edited in its cells, opened beside, changed many at once; live. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DuplicatesLink } from '@/features/duplicates';
import { ExportButton } from '@/features/exporting';
import { fieldsQuery, useFieldWords } from '@/features/fields';
import { type Conditions, FilterBar, filterOf, readConditions, writeConditions } from '@/features/filters';
import { ImportLink } from '@/features/importing';
import {
  MINE,
  MineToggle,
  together,
  useAsking,
  useKeptDensity,
  ViewTabs,
  ViewTabsPlace,
} from '@/features/views';
import type { Filter } from '@/gql/graphql';
import { lazy } from '@/lib/lazy';
import { parseSorting, pressed, sortingText } from '@/lib/sorting';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { FreshPill } from '@/ui/FreshPill';
import { PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import { ColumnsButton } from './ColumnsButton';
import { columnOf, moved, pinned, resized, toggled } from './columns';
import type { ExtraColumn, ListKind } from './kind';
import { ListActions } from './ListActions';
import styles from './ListScreen.module.css';
import { ListTable, type TableHandle } from './ListTable';
import { shownColumns } from './layout';
import type { Asked, Row } from './rows';
import { useChosen } from './useChosen';
import { useColumns } from './useColumns';
import { useListNews } from './useListNews';
import { useRowSaving } from './useRowSaving';
import { useRows } from './useRows';

export type ListScreenProps = {
  kind: ListKind;
  title: ReactNode;
  /** What the browser's tab and screen readers call the list. */
  name: string;
  searchLabel: string;
  /** Beside the title: the switch between list and board. */
  aside?: ReactNode;
  add?: ReactNode;
  /** More ways to filter, beside the search. */
  tools?: (conditions: Conditions, change: (conditions: Conditions) => void) => ReactNode;
  /** Another look at what is asked for, in place of the table; `open` shows one beside it. */
  instead?:
    | ((asked: Asked, conditions: Conditions, open: (one: { number: number }) => void) => ReactNode)
    | undefined;
  /** What the section itself leaves out, such as other pipelines. */
  scope?: Filter | undefined;
  extras?: readonly ExtraColumn[];
  /** What a phone shows below the name. */
  below: (row: Row) => ReactNode;
  hrefOf: (row: Row) => string;
  panel: (open: { number: number; isPeek: boolean; onClose: () => void }) => ReactNode;
  /** When there are none at all; a filter that nothing passes is answered here. */
  empty: ReactNode;
};

const BulkBar = lazy(async () => ({ default: (await import('./BulkBar')).BulkBar }));

/** The record beside the list, by its number. */
type Opened = { open?: number | undefined };

/** Columns of what is planned with a record, which changes without it. */
const OF_PLANS: ReadonlySet<string> = new Set([
  'waiting',
  'nextActivityAt',
  'hasOpenActivities',
  'idle',
  'unattended',
]);
const NO_EXTRAS: readonly ExtraColumn[] = [];

export function ListScreen({
  kind,
  title,
  name,
  searchLabel,
  aside,
  add,
  tools,
  instead,
  scope,
  extras = NO_EXTRAS,
  below,
  hrefOf,
  panel,
  empty,
}: ListScreenProps) {
  const { t } = useTranslation(['list', 'common']);
  const navigate = useNavigate();
  const search: Opened = useSearch({ strict: false });
  const asking = useAsking(kind.kind);
  useKeptDensity(kind.kind);
  const { question } = asking;
  const { fieldName } = useFieldWords();
  const change = useCallback(
    (next: Opened, replace = true) =>
      void navigate({ to: '.', search: (now: object) => ({ ...now, ...next }), replace }),
    [navigate],
  );
  const described = useQuery(fieldsQuery(kind.kind));
  const fields = described.data ?? NO_FIELDS;
  const known = useMemo(
    () => [
      ...fields.map((field) => ({ code: columnOf(field), name: fieldName(field) })),
      ...extras.map(({ code, label }) => ({ code, name: label })),
    ],
    [fields, extras, fieldName],
  );
  const codes = useMemo(() => new Set(known.map(({ code }) => code)), [known]);
  const columns = useColumns(kind, asking, codes);
  const shown = useMemo(
    () => shownColumns(columns.columns, fields, extras, fieldName),
    [columns.columns, fields, extras, fieldName],
  );

  const conditions = useMemo(() => readConditions(question?.f, question?.any), [question]);
  const sorting = useMemo(
    () =>
      parseSorting(question?.sort, kind.usualSorting).filter(
        ({ field }) => fields.find((one) => columnOf(one) === field)?.sortable,
      ),
    [question, kind, fields],
  );
  const text = question?.text ?? '';
  const mine = question?.mine ?? false;
  const filter = useMemo(
    () => together([scope, mine ? MINE : null, filterOf(conditions, fields)]),
    [scope, mine, conditions, fields],
  );
  const changeConditions = (next: Conditions) => asking.change(writeConditions(next), false);
  const isFiltered = text !== '' || mine || conditions.list.length > 0;
  const isReady = fields.length > 0 && question !== undefined;

  const shownFields = useMemo(() => shown.flatMap(({ field }) => field ?? []), [shown]);
  const shownExtras = useMemo(() => shown.flatMap(({ extra }) => extra ?? []), [shown]);
  const asked = useMemo(() => ({ filter, search: text || null, sort: sorting }), [filter, text, sorting]);
  const ticked = fields.find(({ code }) => code === kind.tick);
  const read = useMemo(
    () => (ticked && !shownFields.includes(ticked) ? [...shownFields, ticked] : shownFields),
    [shownFields, ticked],
  );
  const isTable = instead === undefined;
  const list = useRows(kind, asked, read, shownExtras, isReady && isTable);
  const table = useRef<TableHandle>(null);
  const news = useListNews(
    kind,
    asked,
    list,
    () => table.current?.inSight() ?? [],
    shown.some(({ code }) => OF_PLANS.has(code)),
    isReady && isTable,
  );
  const chosen = useChosen(JSON.stringify([filter, text, isTable]));
  const save = useRowSaving(kind, list, fieldName);
  const [isPeek, setPeek] = useState(false);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const open = ({ number }: Pick<Row, 'number'>) => {
    setPeek(false);
    change({ open: number }, false);
  };
  /** Walking along the rows leaves no trail to go back through. */
  const peek = (row: Row | null) => {
    change({ open: row?.number }, isPeek);
    setPeek(row !== null);
  };

  const error = described.data ? list.error : described.error;
  const retry = described.data ? list.retry : () => void described.refetch();
  return (
    <>
      <PageHeader
        title={title}
        tab={name}
        aside={aside}
        tools={
          <>
            <SearchBox label={searchLabel} value={text} onSearch={(next) => asking.change({ text: next })} />
            <MineToggle asking={asking} />
            {tools?.(conditions, changeConditions)}
            {isTable && (
              <>
                <ColumnsButton columns={columns} known={known} />
                <ExportButton
                  kind={kind.kind}
                  {...asked}
                  total={list.total}
                  chosen={chosen.all ? NONE : [...chosen.ids]}
                  columns={shownFields.map(({ code }) => code)}
                />
              </>
            )}
            <DuplicatesLink kind={kind.kind} />
            <ImportLink kind={kind.kind} />
          </>
        }
        toolsInUse={text !== '' || mine}
        add={add}
      />
      <ViewTabsPlace>
        <ViewTabs asking={asking} columns={columns.columns} />
      </ViewTabsPlace>
      <FilterBar fields={fields} conditions={conditions} onChange={changeConditions} />
      {/* Before what shows its commands, which asks them as it is drawn whether they can be done. */}
      {isTable && (
        <ListActions
          kind={kind}
          asked={asked}
          list={list}
          chosen={chosen}
          fields={fields}
          table={table}
          openNumber={search.open}
          isPeek={isPeek}
          menu={menu}
          onMenu={setMenu}
          onOpen={open}
          onPeek={peek}
          hrefOf={hrefOf}
        />
      )}
      <div className={styles.stage}>
        <div className={styles.list}>
          {error ? (
            <ErrorState error={error} onRetry={retry} />
          ) : instead ? (
            <Suspense>{isReady && instead(asked, conditions, open)}</Suspense>
          ) : (
            <ListTable
              label={name}
              columns={shown}
              list={list}
              sorting={sorting}
              head={{
                sort: (code, isFurther) =>
                  asking.change({ sort: sortingText(pressed(code, sorting, isFurther)) }),
                sortBy: (one) => asking.change({ sort: sortingText([one]) }),
                pin: (code) => columns.change(pinned(columns.columns, code)),
                hide: (code) => columns.change(toggled(columns.columns, code)),
                move: (code, to) => columns.change(moved(columns.columns, code, to)),
                resize: (code, width) => columns.change(resized(columns.columns, code, width)),
              }}
              hands={{
                hrefOf,
                belowOf: below,
                menu: (id, x, y) => setMenu({ id, x, y }),
                save,
                open,
                ticked,
                toneOf: kind.toneOf,
              }}
              chosen={chosen}
              news={news}
              openNumber={search.open}
              handle={table}
              empty={
                isFiltered ? (
                  <EmptyState icon={SearchX} title={t('nothing.title')}>
                    {t('nothing.text')}
                  </EmptyState>
                ) : (
                  empty
                )
              }
            />
          )}
          <FreshPill count={news.fresh.size} onShow={news.reload} />
          {isTable && (chosen.ids.size > 0 || chosen.all) && (
            <Suspense>
              <BulkBar
                count={chosen.ids.size}
                total={list.total}
                isAll={chosen.all}
                onAll={chosen.chooseAll}
                onClear={chosen.clear}
              />
            </Suspense>
          )}
        </div>
        {search.open !== undefined && (
          <Suspense>{panel({ number: search.open, isPeek, onClose: () => peek(null) })}</Suspense>
        )}
      </div>
    </>
  );
}

const NO_FIELDS: readonly [] = [];
const NONE: readonly string[] = [];
