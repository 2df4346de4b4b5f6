/** A contact in the panel beside a list, which stays in use behind it. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DealsSection } from '@/features/deals';
import { RecordPanel } from '@/features/recordPanel';
import { RequisitesSection } from '@/features/requisites';
import { ContactCompanies } from './ContactCompanies';
import { ContactFields } from './ContactFields';
import { ContactMenu } from './ContactMenu';
import { contactQuery } from './queries';

type ContactPanelProps = { number: number; isPeek: boolean; onClose: () => void };

export function ContactPanel({ number, isPeek, onClose }: ContactPanelProps) {
  const { t } = useTranslation('contacts');
  const query = useQuery(contactQuery(number));
  return (
    <RecordPanel
      query={query}
      name={t('contact')}
      page={`/contacts/${number}`}
      menu={(contact) => <ContactMenu contact={contact} onGone={onClose} />}
      isPeek={isPeek}
      onClose={onClose}
    >
      {(contact) => (
        <>
          <ContactFields contact={contact} />
          <ContactCompanies contact={contact} />
          <RequisitesSection owner={contact} queryKey={contactQuery(number).queryKey} />
          <DealsSection deals={contact.deals.nodes} total={contact.deals.totalCount} />
        </>
      )}
    </RecordPanel>
  );
}
