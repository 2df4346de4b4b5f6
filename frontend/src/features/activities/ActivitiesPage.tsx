/** "Mine, planned": what one has to do, the most urgent first, ticked off on the spot. */
import { CalendarCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/Skeleton';
import styles from './ActivitiesPage.module.css';
import { ActivityRow } from './ActivityRow';
import { agenda } from './agenda';
import { fetchMyActivities, MY_ACTIVITIES } from './queries';

export function ActivitiesPage() {
  const { t } = useTranslation(['activities', 'common']);
  const { dayOf, number } = useFormat();
  const list = useKeysetList(MY_ACTIVITIES, fetchMyActivities);
  return (
    <>
      <PageHeader
        title={t('common:nav.activities')}
        aside={
          list.rows && (
            <span className={styles.count}>
              {t('planned', { count: list.total, formatted: number(list.total) })}
            </span>
          )
        }
      />
      <PageBody>
        {list.error ? (
          <ErrorState error={list.error} onRetry={list.retry} />
        ) : !list.rows ? (
          <div className={styles.list}>
            <SkeletonRows rows={8} height="52px" />
          </div>
        ) : list.rows.length === 0 ? (
          <EmptyState icon={CalendarCheck} title={t('empty.title')}>
            {t('empty.text')}
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
