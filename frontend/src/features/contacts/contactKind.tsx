/** What a contact's page and panel are made of. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceLead } from '@/features/completing';
import { DealsSection } from '@/features/deals';
import { RecordDuplicates } from '@/features/duplicates';
import type { RecordKind } from '@/features/record';
import { RequisitesSection } from '@/features/requisites';
import { ContactCompanies } from './ContactCompanies';
import { ContactFields } from './ContactFields';
import { ContactMenu } from './ContactMenu';
import { type Contact, contactQuery } from './queries';

export const CONTACT: RecordKind<Contact> = {
  section: '/contacts',
  gathers: true,
  query: contactQuery,
  useNames: () => {
    const { t } = useTranslation(['contacts', 'common']);
    return { one: t('contact'), all: t('common:nav.contacts'), titled: false };
  },
  useParts: (contact, leave) => {
    const { t } = useTranslation('common');
    const { companies, deals } = contact;
    return {
      about: (
        <>
          <Suspense fallback={null}>
            <SourceLead id={contact.id} />
          </Suspense>
          <Suspense fallback={null}>
            <RecordDuplicates kind="CONTACT" record={contact} />
          </Suspense>
          <ContactFields contact={contact} onOutOfSight={leave} />
          <RequisitesSection owner={contact} queryKey={contactQuery(contact.number).queryKey} />
        </>
      ),
      related: [
        {
          key: 'companies',
          label: t('nav.companies'),
          count: companies.totalCount,
          content: <ContactCompanies contact={contact} />,
        },
        {
          key: 'deals',
          label: t('nav.deals'),
          count: deals.totalCount,
          content: <DealsSection owner={contact} />,
        },
      ],
    };
  },
  menu: (contact, leave) => <ContactMenu contact={contact} onGone={leave} />,
};
