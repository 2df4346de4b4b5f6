/** Everything that has happened to what one may read, the newest first; filtered, searched, and told in sentences (R59). */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { History, SearchX, X } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar, filterOf, readConditions, useNames, writeConditions } from '@/features/filters';
import { useFormat } from '@/lib/format';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { FreshPill } from '@/ui/FreshPill';
import { IconButton } from '@/ui/IconButton';
import { LoadMore } from '@/ui/LoadMore';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import { SkeletonRows } from '@/ui/Skeleton';
import { ColumnsButton } from './ColumnsButton';
import { useColumns } from './columns';
import styles from './HistoryPage.module.css';
import { HistoryRow } from './HistoryRow';
import { Presets } from './Presets';
import { useHistory } from './useHistory';
import { useHistoryFields } from './useHistoryFields';

const NO_FIELDS: readonly [] = [];

export function HistoryPage() {
  const { t } = useTranslation(['history', 'common']);
  const format = useFormat();
  const navigate = useNavigate();
  const { q = '', f, any, item } = useSearch({ from: '/signed-in/items/history' });
  const { fields, error: fieldsError, retry: retryFields } = useHistoryFields();
  const columns = useColumns();
  const conditions = useMemo(() => readConditions(f, any), [f, any]);
  const asked = useMemo(
    () => ({ filter: filterOf(conditions, fields ?? NO_FIELDS), search: q || null, itemId: item ?? null }),
    [conditions, fields, q, item],
  );
  const list = useHistory(asked, fields !== undefined);
  const change = useCallback(
    (next: Record<string, unknown>, replace = true) =>
      void navigate({ to: '.', search: (now: object) => ({ ...now, ...next }), replace }),
    [navigate],
  );
  const onOnly = useCallback((id: string) => change({ item: id }, false), [change]);
  const isFiltered = q !== '' || item !== undefined || conditions.list.length > 0;
  const error = fieldsError ?? list.error;
  return (
    <>
      <PageHeader
        title={t('title')}
        tools={
          <>
            <SearchBox label={t('search')} value={q} onSearch={(next) => change({ q: next || undefined })} />
            <ColumnsButton shown={columns.shown} onToggle={columns.toggle} />
          </>
        }
        toolsInUse={q !== ''}
      />
      <FilterBar
        fields={fields ?? NO_FIELDS}
        conditions={conditions}
        onChange={(next) => {
          const { f: written, any: isAny } = writeConditions(next);
          change({ f: written.length > 0 ? written : undefined, any: isAny || undefined }, false);
        }}
      >
        {item && <Only id={item} onRemove={() => change({ item: undefined }, false)} />}
        <Presets
          conditions={conditions}
          onChange={(next) => {
            const { f: written } = writeConditions(next);
            change({ f: written.length > 0 ? written : undefined, any: undefined }, false);
          }}
        />
      </FilterBar>
      <div className={styles.stage}>
        <FreshPill count={list.fresh} onShow={list.reload} />
        <PageBody padded={false}>
          {error ? (
            <ErrorState error={error} onRetry={fieldsError ? retryFields : list.retry} />
          ) : !list.rows ? (
            <div className={styles.waiting} aria-busy="true">
              <span className="visually-hidden">{t('common:states.loading')}</span>
              <SkeletonRows rows={12} height="44px" />
            </div>
          ) : (
            <>
              {list.rows.length > 0 && (
                <table className={styles.table} aria-label={t('list')} aria-busy={list.stale || undefined}>
                  <thead className={styles.head}>
                    <tr>
                      {columns.shown.map((column) => (
                        <th key={column} scope="col" className={styles.headCell} data-column={column}>
                          {t(`columns.${column}`)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {list.rows.map((event) => (
                      <HistoryRow key={event.id} event={event} columns={columns.shown} onOnly={onOnly} />
                    ))}
                  </tbody>
                </table>
              )}
              {list.rows.length === 0 && !list.hasMore && (
                <EmptyState
                  icon={isFiltered ? SearchX : History}
                  title={t(isFiltered ? 'nothing.title' : 'empty.title')}
                >
                  {t(isFiltered ? 'nothing.text' : 'empty.text')}
                </EmptyState>
              )}
              {list.lookedUntil && list.hasMore && (
                <p className={styles.looked} role="status">
                  {t('looked', { when: format.dateTime(list.lookedUntil) })}
                </p>
              )}
              <LoadMore list={list} />
            </>
          )}
        </PageBody>
      </div>
    </>
  );
}

/** That what happened to one record alone is shown. */
function Only({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useTranslation(['history', 'common']);
  const title = useNames([id]).get(id) ?? '…';
  return (
    <span className={styles.onlyOf}>
      <span className={styles.onlyTitle}>{t('onlyOf', { title })}</span>
      <IconButton icon={X} size={13} label={`${t('common:actions.remove')}: ${title}`} onClick={onRemove} />
    </span>
  );
}
