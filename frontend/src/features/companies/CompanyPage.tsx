/** One company: what is known of it at the left, what happens with it at the right. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DealsSection } from '@/features/deals';
import { Activities, ItemPresence, Timeline } from '@/features/record';
import { RequisitesSection } from '@/features/requisites';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { RecordPageSkeleton } from '@/ui/RecordPageSkeleton';
import { RecordColumns } from '@/ui/Section';
import { CompanyFields } from './CompanyFields';
import { CompanyMenu } from './CompanyMenu';
import { CompanyPeople } from './CompanyPeople';
import { companyQuery } from './queries';

export function CompanyPage({ number }: { number: number }) {
  const { t } = useTranslation(['companies', 'common']);
  const navigate = useNavigate();
  const query = useQuery(companyQuery(number));
  const company = query.data;
  return (
    <>
      <PageHeader
        title={company?.title ?? t('common:nav.companies')}
        back={{ to: '/companies', label: t('common:nav.companies') }}
        aside={company && <ItemPresence itemId={company.id} />}
        actions={
          company && <CompanyMenu company={company} onGone={() => void navigate({ to: '/companies' })} />
        }
      />
      <PageBody>
        <Loaded query={query} skeleton={<RecordPageSkeleton />}>
          {(shown) => (
            <RecordColumns
              about={
                <>
                  <CompanyFields company={shown} />
                  <CompanyPeople company={shown} />
                  <RequisitesSection owner={shown} queryKey={companyQuery(number).queryKey} />
                  <DealsSection deals={shown.deals.nodes} total={shown.deals.totalCount} />
                </>
              }
              happening={
                <>
                  <Activities itemId={shown.id} />
                  <Timeline itemId={shown.id} />
                </>
              }
            />
          )}
        </Loaded>
      </PageBody>
    </>
  );
}
