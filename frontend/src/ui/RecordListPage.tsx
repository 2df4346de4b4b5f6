/** The page of a list of records: title and count, search, the button that adds one, and the table. */
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { type Sorting, sortingText } from '@/lib/sorting';
import type { KeysetList } from '@/lib/useKeysetList';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import { PageHeader } from './PageHeader';
import styles from './RecordListPage.module.css';
import { type Column, RecordTable } from './RecordTable';
import { SearchBox } from './SearchBox';

type RecordListPageProps<T> = {
  title: string;
  searchLabel: string;
  add: ReactNode;
  columns: readonly Column<T>[];
  list: KeysetList<T>;
  rowKey: (row: T) => string;
  sorting: Sorting;
  text: string;
  onSearch: (text: string) => void;
  onSort: (sorting: string) => void;
  /** When there are none at all; a search without result is answered here. */
  empty: ReactNode;
};

export function RecordListPage<T>({
  title,
  searchLabel,
  add,
  columns,
  list,
  rowKey,
  sorting,
  text,
  onSearch,
  onSort,
  empty,
}: RecordListPageProps<T>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={title}
        aside={
          <span className={styles.count} role="status">
            {list.rows && t('list.count', { count: list.total, formatted: format.number(list.total) })}
          </span>
        }
        tools={<SearchBox label={searchLabel} value={text} onSearch={onSearch} />}
        toolsInUse={text !== ''}
        add={add}
      />
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : (
        <RecordTable
          label={title}
          columns={columns}
          list={list}
          rowKey={rowKey}
          sorting={sorting}
          onSort={(next) => onSort(sortingText(next))}
          empty={text ? <EmptyState icon={SearchX} title={t('pick.nothing')} /> : empty}
        />
      )}
    </>
  );
}
