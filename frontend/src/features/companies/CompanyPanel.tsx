/** A company in the panel beside a list, which stays in use behind it. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DealsSection } from '@/features/deals';
import { RecordPanel } from '@/features/recordPanel';
import { RequisitesSection } from '@/features/requisites';
import { CompanyFields } from './CompanyFields';
import { CompanyMenu } from './CompanyMenu';
import { CompanyPeople } from './CompanyPeople';
import { companyQuery } from './queries';

type CompanyPanelProps = { number: number; isPeek: boolean; onClose: () => void };

export function CompanyPanel({ number, isPeek, onClose }: CompanyPanelProps) {
  const { t } = useTranslation('companies');
  const query = useQuery(companyQuery(number));
  return (
    <RecordPanel
      query={query}
      name={t('company')}
      page={`/companies/${number}`}
      menu={(company) => <CompanyMenu company={company} onGone={onClose} />}
      isPeek={isPeek}
      onClose={onClose}
    >
      {(company) => (
        <>
          <CompanyFields company={company} />
          <CompanyPeople company={company} />
          <RequisitesSection owner={company} queryKey={companyQuery(number).queryKey} />
          <DealsSection deals={company.deals.nodes} total={company.deals.totalCount} />
        </>
      )}
    </RecordPanel>
  );
}
