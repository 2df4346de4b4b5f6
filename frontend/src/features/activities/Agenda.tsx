/** What is planned, day by day: the same as the list asks for, in the order of time (R51). */
import { CalendarCheck, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Conditions, isCompound } from '@/features/filters';
import type { Asked } from '@/features/list';
import { useFormat } from '@/lib/format';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { SkeletonRows } from '@/ui/Skeleton';
import { ActivityRow } from './ActivityRow';
import styles from './Agenda.module.css';
import { agenda } from './agenda';
import { useActivityList } from './useActivityList';

type AgendaProps = {
  asked: Asked;
  conditions: Conditions;
  onOpen: (one: { number: number }) => void;
};

export function Agenda({ asked: { filter, search }, conditions, onOpen }: AgendaProps) {
  const { t } = useTranslation('activities');
  const { dayOf } = useFormat();
  const isPlannedAlone =
    !conditions.any &&
    conditions.list.some((one) => !isCompound(one) && one.field === 'isCompleted' && one.value === false);
  const list = useActivityList({ filter, search, isPlannedAlone });
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.rows?.length === 0) {
    return isPlannedAlone && !search ? (
      <EmptyState icon={CalendarCheck} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    ) : (
      <EmptyState icon={SearchX} title={t('empty.nothing')}>
        {t('empty.nothingText')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.scroller}>
      <div className={styles.list}>
        {list.rows ? (
          agenda(list.rows, new Date(), dayOf).map(({ part, activities }) => (
            <section key={part} aria-labelledby={`part-${part}`}>
              <h2 className={styles.part} data-part={part} id={`part-${part}`}>
                {t(`parts.${part}`)}
              </h2>
              <ul className={styles.rows}>
                {activities.map((activity) => (
                  <ActivityRow key={activity.id} activity={activity} part={part} onOpen={onOpen} />
                ))}
              </ul>
            </section>
          ))
        ) : (
          <SkeletonRows rows={8} height="52px" />
        )}
        <LoadMore list={list} />
      </div>
    </div>
  );
}
