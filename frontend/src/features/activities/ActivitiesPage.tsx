/** All activities one may see, planned and done, of any item: as a view says or the filter, by the day they are due (R51). */
import { useQuery } from '@tanstack/react-query';
import { CalendarCheck, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsQuery } from '@/features/fields';
import {
  type Conditions,
  FilterBar,
  filterOf,
  isCompound,
  readConditions,
  writeConditions,
} from '@/features/filters';
import { MINE, MineToggle, together, useAsking, ViewTabs, ViewTabsPlace } from '@/features/views';
import { useFormat } from '@/lib/format';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/Skeleton';
import styles from './ActivitiesPage.module.css';
import { ActivityRow } from './ActivityRow';
import { agenda } from './agenda';
import { OfKind } from './OfKind';
import { useActivityList } from './useActivityList';

/** As the server calls the view that everybody begins with. */
const PLANNED = 'planned';

export function ActivitiesPage() {
  const { t } = useTranslation(['activities', 'common']);
  const { dayOf, number } = useFormat();
  const asking = useAsking('ACTIVITY');
  const { question, view } = asking;
  const described = useQuery(fieldsQuery('ACTIVITY'));
  const fields = described.data ?? NO_FIELDS;
  const conditions = useMemo(() => readConditions(question?.f, question?.any), [question]);
  const mine = question?.mine ?? false;
  const filter = useMemo(
    () => together([mine ? MINE : null, filterOf(conditions, fields)]),
    [mine, conditions, fields],
  );
  const isReady = fields.length > 0 && question !== undefined;
  const isPlannedAlone =
    !conditions.any &&
    conditions.list.some((one) => !isCompound(one) && one.field === 'isCompleted' && one.value === false);
  const list = useActivityList({ filter, isPlannedAlone }, isReady);
  const change = (next: Conditions) => asking.change(writeConditions(next), false);
  const error = described.data ? list.error : described.error;
  const isUsual = view?.code === PLANNED && !asking.isChanged;
  return (
    <>
      <PageHeader
        title={t('common:nav.activities')}
        aside={
          list.rows && (
            <span className={styles.count}>
              {t('count', { count: list.total, formatted: number(list.total) })}
            </span>
          )
        }
        tools={
          <>
            <OfKind conditions={conditions} onChange={change} />
            <MineToggle asking={asking} />
          </>
        }
        toolsInUse={mine}
      />
      <ViewTabsPlace>
        <ViewTabs asking={asking} />
      </ViewTabsPlace>
      <FilterBar fields={fields} conditions={conditions} onChange={change} />
      <PageBody>
        {error ? (
          <ErrorState error={error} onRetry={described.data ? list.retry : () => void described.refetch()} />
        ) : !list.rows ? (
          <div className={styles.list}>
            <SkeletonRows rows={8} height="52px" />
          </div>
        ) : list.rows.length === 0 ? (
          <EmptyState
            icon={isUsual ? CalendarCheck : SearchX}
            title={t(isUsual ? 'empty.title' : 'empty.nothing')}
          >
            {t(isUsual ? 'empty.text' : 'empty.nothingText')}
          </EmptyState>
        ) : (
          <div className={styles.list}>
            {agenda(list.rows, new Date(), dayOf).map(({ part, activities }) => (
              <section key={part} aria-labelledby={`part-${part}`}>
                <h2 className={styles.part} data-part={part} id={`part-${part}`}>
                  {t(`parts.${part}`)}
                </h2>
                <ul className={styles.rows}>
                  {activities.map((activity) => (
                    <ActivityRow key={activity.id} activity={activity} part={part} />
                  ))}
                </ul>
              </section>
            ))}
            <LoadMore list={list} />
          </div>
        )}
      </PageBody>
    </>
  );
}

const NO_FIELDS: readonly [] = [];
