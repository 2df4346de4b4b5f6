/** One contact: what is known of the person at the left, what happens with him or her at the right. */
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
import { ContactCompanies } from './ContactCompanies';
import { ContactFields } from './ContactFields';
import { ContactMenu } from './ContactMenu';
import { contactQuery } from './queries';

export function ContactPage({ number }: { number: number }) {
  const { t } = useTranslation(['contacts', 'common']);
  const navigate = useNavigate();
  const query = useQuery(contactQuery(number));
  const contact = query.data;
  return (
    <>
      <PageHeader
        title={contact?.title ?? t('common:nav.contacts')}
        back={{ to: '/contacts', label: t('common:nav.contacts') }}
        aside={contact && <ItemPresence itemId={contact.id} />}
        actions={
          contact && <ContactMenu contact={contact} onGone={() => void navigate({ to: '/contacts' })} />
        }
      />
      <PageBody>
        <Loaded query={query} skeleton={<RecordPageSkeleton />}>
          {(shown) => (
            <RecordColumns
              about={
                <>
                  <ContactFields contact={shown} />
                  <ContactCompanies contact={shown} />
                  <RequisitesSection owner={shown} queryKey={contactQuery(number).queryKey} />
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
