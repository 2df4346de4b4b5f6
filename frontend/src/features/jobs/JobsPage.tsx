/** What servers do by themselves: what waits, what runs and how far it is, what failed and why. */
import '@/ui/choices.css';
import { SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Cog } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadMore } from '@/ui/LoadMore';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { JobLine } from './JobLine';
import styles from './JobsPage.module.css';
import { SHOWN, type Shown, useJobChange, useJobs } from './useJobs';

export function JobsPage() {
  const { t } = useTranslation(['jobs', 'common']);
  const navigate = useNavigate();
  const { show } = useSearch({ from: '/signed-in/settings/rooms/jobs' });
  const shown: Shown = show ?? 'all';
  const jobs = useJobs(shown);
  const change = useJobChange();
  const choose = (next: string) =>
    void navigate({
      to: '/settings/jobs',
      search: next === 'open' || next === 'failed' ? { show: next } : {},
      replace: true,
    });
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody>
        <div className={styles.page}>
          <SegmentedControl
            aria-label={t('show')}
            value={shown}
            onChange={choose}
            data={Object.keys(SHOWN).map((value) => ({ value, label: t(`shown.${value as Shown}`) }))}
          />
          <Section title={t('title')} count={jobs.rows && jobs.total}>
            <p className={styles.hint}>{t('text')}</p>
            {jobs.rows?.length === 0 && (
              <EmptyState icon={Cog} title={t(`none.${shown}`)}>
                {t('noneText')}
              </EmptyState>
            )}
            {jobs.rows && jobs.rows.length > 0 && (
              <ul className={styles.jobs} aria-label={t('title')} aria-busy={jobs.stale}>
                {jobs.rows.map((job) => (
                  <JobLine
                    key={job.id}
                    job={job}
                    busy={change.isPending}
                    onRetry={() => change.mutate({ job, act: 'retry' })}
                    onCancel={() => change.mutate({ job, act: 'cancel' })}
                  />
                ))}
              </ul>
            )}
            {!jobs.rows && !jobs.error && (
              <div aria-busy="true">
                <span className="visually-hidden">{t('common:states.loading')}</span>
                <SkeletonRows rows={6} height="52px" />
              </div>
            )}
            {jobs.error !== null && jobs.error !== undefined && (
              <ErrorState error={jobs.error} onRetry={jobs.retry} />
            )}
            <LoadMore list={jobs} />
          </Section>
        </div>
      </PageBody>
    </>
  );
}
