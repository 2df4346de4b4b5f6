/** What a company's page and panel are made of. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceLead } from '@/features/completing';
import { DealsSection } from '@/features/deals';
import { RecordDuplicates } from '@/features/duplicates';
import type { RecordKind } from '@/features/record';
import { RequisitesSection } from '@/features/requisites';
import { CompanyFields } from './CompanyFields';
import { CompanyMenu } from './CompanyMenu';
import { CompanyPeople } from './CompanyPeople';
import { type Company, companyQuery } from './queries';

export const COMPANY: RecordKind<Company> = {
  section: '/companies',
  gathers: true,
  query: companyQuery,
  useNames: () => {
    const { t } = useTranslation(['companies', 'common']);
    return { one: t('company'), all: t('common:nav.companies'), titled: false };
  },
  useParts: (company, leave) => {
    const { t } = useTranslation('common');
    const { contacts, deals } = company;
    return {
      about: (
        <>
          <Suspense fallback={null}>
            <SourceLead id={company.id} />
          </Suspense>
          <Suspense fallback={null}>
            <RecordDuplicates kind="COMPANY" record={company} />
          </Suspense>
          <CompanyFields company={company} onOutOfSight={leave} />
          <RequisitesSection owner={company} queryKey={companyQuery(company.number).queryKey} />
        </>
      ),
      related: [
        {
          key: 'contacts',
          label: t('nav.contacts'),
          count: contacts.totalCount,
          content: <CompanyPeople company={company} />,
        },
        {
          key: 'deals',
          label: t('nav.deals'),
          count: deals.totalCount,
          content: <DealsSection owner={company} />,
        },
      ],
    };
  },
  menu: (company, leave) => <CompanyMenu company={company} onGone={leave} />,
};
