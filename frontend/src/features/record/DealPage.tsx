/** A deal on a page of its own: what it is at the left, what happens with it at the right. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { RecordPageSkeleton } from '@/ui/RecordPageSkeleton';
import { RecordColumns } from '@/ui/Section';
import { Bone } from '@/ui/Skeleton';
import { Activities } from './Activities';
import { DealFields } from './DealFields';
import { DealHead } from './DealHead';
import { DealLoaded } from './DealLoaded';
import { DealMenu } from './DealMenu';
import styles from './DealPage.module.css';
import { dealQuery } from './dealQueries';
import { ItemPresence } from './ItemPresence';
import { Timeline } from './Timeline';

function DealSkeleton() {
  return (
    <>
      <div className={`${styles.head} ${styles.bones}`} aria-hidden="true">
        <Bone width="min(260px, 60%)" height={18} />
        <Bone width={140} />
        <Bone height={6} />
        <Bone width={150} height="var(--control)" />
      </div>
      <RecordPageSkeleton />
    </>
  );
}

export function DealPage({ number }: { number: number }) {
  const { t } = useTranslation(['record', 'common']);
  const navigate = useNavigate();
  const query = useQuery(dealQuery(number));
  const deal = query.data;
  const toBoard = () => void navigate({ to: '/deals' });
  return (
    <>
      <PageHeader
        title={t('deal.number', { number })}
        {...(deal && { tab: deal.title })}
        back={{ to: '/deals', label: t('common:nav.deals') }}
        aside={deal && <ItemPresence itemId={deal.id} />}
        actions={deal && <DealMenu deal={deal} onGone={toBoard} />}
      />
      <PageBody>
        <DealLoaded query={query} skeleton={<DealSkeleton />} onLeave={toBoard}>
          {(shown, save) => (
            <>
              <div className={styles.head}>
                <DealHead deal={shown} save={save} />
              </div>
              <RecordColumns
                about={<DealFields deal={shown} save={save} />}
                happening={
                  <>
                    <Activities itemId={shown.id} />
                    <Timeline itemId={shown.id} isDeal />
                  </>
                }
              />
            </>
          )}
        </DealLoaded>
      </PageBody>
    </>
  );
}
