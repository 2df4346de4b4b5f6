/** What is planned with an item, the most urgent first, and what was done. */
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import styles from './Activities.module.css';
import { DoneActivity } from './DoneActivity';
import { LateActivityForm, useFormSoon } from './LateActivityForm';
import { OpenActivity } from './OpenActivity';
import { activitiesQuery } from './queries';

export function Activities({ itemId }: { itemId: string }) {
  const { t } = useTranslation(['record', 'common']);
  const [planning, setPlanning] = useState<'asked' | 'next' | null>(null);
  useFormSoon();
  const query = useQuery(activitiesQuery(itemId));
  return (
    <Section
      title={t('activities.title')}
      {...(query.data && { count: query.data.open.totalCount })}
      action={
        <IconButton
          icon={Plus}
          label={t('activities.plan')}
          aria-expanded={planning !== null}
          onClick={() => setPlanning('asked')}
        />
      }
    >
      {planning === 'next' && (
        <p className={styles.next} role="status">
          {t('activities.next')}
        </p>
      )}
      {planning && <LateActivityForm itemIds={[itemId]} onClose={() => setPlanning(null)} />}
      <Loaded query={query} compact skeleton={<SkeletonRows rows={3} height="48px" />}>
        {({ open, done, isClosed }) => (
          <>
            {open.nodes.length === 0 && !planning ? (
              <EmptyState compact title={t('activities.none')}>
                {t('activities.noneText')}
              </EmptyState>
            ) : (
              <ul className={styles.rows} aria-label={t('activities.title')}>
                {open.nodes.map((activity) => (
                  <OpenActivity
                    key={activity.id}
                    activity={activity}
                    itemId={itemId}
                    onCompleted={() => {
                      if (open.totalCount === 1 && !isClosed) setPlanning('next');
                    }}
                  />
                ))}
              </ul>
            )}
            {done.nodes.length > 0 && (
              <details className={styles.done}>
                <summary>{t('activities.done', { count: done.totalCount })}</summary>
                <ul className={styles.rows} aria-label={t('activities.doneOnes')}>
                  {done.nodes
                    .toSorted((one, other) => (other.completedAt ?? '').localeCompare(one.completedAt ?? ''))
                    .map((activity) => (
                      <DoneActivity key={activity.id} activity={activity} itemId={itemId} />
                    ))}
                </ul>
              </details>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
