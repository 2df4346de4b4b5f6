/** A list of records of one kind: found, filtered, sorted, edited in its cells, opened beside, changed many at once; live. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '@/features/exporting';
import { ImportLink } from '@/features/importing';
import { useMe } from '@/features/session';
import type { Filter } from '@/gql/graphql';
import { parseSorting, pressed, sortingText } from '@/lib/sorting';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import { BulkBar } from './BulkBar';
import { ColumnsButton } from './ColumnsButton';
import { moved, resized } from './columns';
import { filterOf } from './conditions';
import { FilterBar } from './FilterBar';
import { FreshPill } from './FreshPill';
import { fieldsQuery } from './fields';
import type { ExtraColumn, ListKind } from './kind';
import { ListActions } from './ListActions';
import styles from './ListScreen.module.css';
import { ListTable, type TableHandle } from './ListTable';
import { shownColumns } from './layout';
import { conditionsOf, type ListSearch, withConditions } from './question';
import type { Row } from './rows';
import { useChosen } from './useChosen';
import { useColumns } from './useColumns';
import { useListNews } from './useListNews';
import { useRowChanges } from './useRowChanges';
import { useRows } from './useRows';
import { useFieldWords } from './words';

export type ListScreenProps = {
  kind: ListKind;
  title: ReactNode;
  /** What the browser's tab and screen readers call the list. */
  name: string;
  searchLabel: string;
  /** Beside the title: the switch between list and board. */
  aside?: ReactNode;
  tools?: ReactNode;
  add: ReactNode;
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

const NO_EXTRAS: readonly ExtraColumn[] = [];

export function ListScreen({
  kind,
  title,
  name,
  searchLabel,
  aside,
  tools,
  add,
  scope,
  extras = NO_EXTRAS,
  below,
  hrefOf,
  panel,
  empty,
}: ListScreenProps) {
  const { t } = useTranslation(['list', 'common']);
  const me = useMe();
  const navigate = useNavigate();
  const search: ListSearch = useSearch({ strict: false });
  const { fieldName } = useFieldWords();
  const change = useCallback(
    (next: ListSearch, replace = true) =>
      void navigate({ to: '.', search: (now: ListSearch) => ({ ...now, ...next }), replace }),
    [navigate],
  );
  const described = useQuery(fieldsQuery(kind.kind));
  const fields = described.data ?? NO_FIELDS;
  const known = useMemo(
    () => [
      ...fields.map((field) => ({ code: field.code, name: fieldName(field) })),
      ...extras.map(({ code, label }) => ({ code, name: label })),
    ],
    [fields, extras, fieldName],
  );
  const codes = useMemo(() => new Set(known.map(({ code }) => code)), [known]);
  const columns = useColumns(kind.many, search.cols, kind.usualColumns, codes, (cols) => change({ cols }));
  const shown = useMemo(
    () => shownColumns(columns.columns, fields, extras, fieldName),
    [columns.columns, fields, extras, fieldName],
  );

  const conditions = conditionsOf(search);
  const sorting = useMemo(
    () =>
      parseSorting(search.sort, kind.usualSorting).filter(
        ({ field }) => fields.find(({ code }) => code === field)?.sortable,
      ),
    [search.sort, kind, fields],
  );
  const text = search.q ?? '';
  const filter = useMemo(() => {
    const parts = [
      scope,
      search.mine ? { field: 'responsible', value: me.user.id } : undefined,
      filterOf(conditionsOf(search), fields),
    ].filter((part): part is Filter => Boolean(part));
    return parts.length > 1 ? { all: parts } : (parts[0] ?? null);
  }, [scope, search, me.user.id, fields]);
  const isFiltered = text !== '' || search.mine === true || conditions.list.length > 0;

  const shownFields = useMemo(() => shown.flatMap(({ field }) => field ?? []), [shown]);
  const shownExtras = useMemo(() => shown.flatMap(({ extra }) => extra ?? []), [shown]);
  const asked = useMemo(() => ({ filter, search: text || null, sort: sorting }), [filter, text, sorting]);
  const list = useRows(kind, asked, shownFields, shownExtras, fields.length > 0);
  const table = useRef<TableHandle>(null);
  const news = useListNews(kind, asked, list, () => table.current?.inSight() ?? [], me.user.id);
  const chosen = useChosen();
  const changes = useRowChanges(kind, list, fieldName);
  const [isPeek, setPeek] = useState(false);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const open = (row: Row) => {
    setPeek(false);
    change({ open: row.number }, false);
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
            <SearchBox
              label={searchLabel}
              value={text}
              onSearch={(next) => change({ q: next || undefined })}
            />
            {tools}
            <ColumnsButton columns={columns} known={known} />
            <ExportButton
              kind={kind.kind}
              {...asked}
              total={list.total}
              chosen={chosen.all ? NONE : [...chosen.ids]}
              columns={shownFields.map(({ code }) => code)}
            />
            <ImportLink kind={kind.kind} />
          </>
        }
        toolsInUse={text !== ''}
        add={add}
      />
      <FilterBar
        fields={fields}
        conditions={conditions}
        onChange={(next) => {
          chosen.clear();
          change(withConditions(next), false);
        }}
      />
      <div className={styles.stage}>
        <div className={styles.list}>
          {error ? (
            <ErrorState error={error} onRetry={retry} />
          ) : (
            <ListTable
              label={name}
              columns={shown}
              list={list}
              sorting={sorting}
              head={{
                sort: (code, isFurther) => change({ sort: sortingText(pressed(code, sorting, isFurther)) }),
                move: (code, to) => columns.change(moved(columns.columns, code, to)),
                resize: (code, width) => columns.change(resized(columns.columns, code, width)),
              }}
              hands={{
                hrefOf,
                belowOf: below,
                menu: (id, x, y) => setMenu({ id, x, y }),
                save: changes.save,
                open,
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
          {(chosen.ids.size > 0 || chosen.all) && (
            <BulkBar
              count={chosen.ids.size}
              total={list.total}
              isAll={chosen.all}
              onAll={chosen.chooseAll}
              onClear={chosen.clear}
            />
          )}
        </div>
        {search.open !== undefined && (
          <Suspense>{panel({ number: search.open, isPeek, onClose: () => peek(null) })}</Suspense>
        )}
      </div>
      <ListActions
        kind={kind}
        asked={asked}
        list={list}
        chosen={chosen}
        changes={changes}
        table={table}
        openNumber={search.open}
        isPeek={isPeek}
        menu={menu}
        onMenu={setMenu}
        onOpen={open}
        onPeek={peek}
        hrefOf={hrefOf}
      />
    </>
  );
}

const NO_FIELDS: readonly [] = [];
const NONE: readonly string[] = [];
