/** The contacts of a company: opened, linked, added, unlinked. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus, Unlink } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddContactDialog, unlinkContact } from '@/features/contacts';
import { explain } from '@/lib/failure';
import { Avatar } from '@/ui/Avatar';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import { type Company, companyQuery } from './queries';

export function CompanyPeople({ company }: { company: Company }) {
  const { t } = useTranslation(['companies', 'common']);
  const queryClient = useQueryClient();
  const [adding, setAdding] = useState(false);
  const { nodes: contacts, totalCount } = company.contacts;
  const { canUpdate } = company.access;
  const refresh = () =>
    void queryClient.invalidateQueries({ queryKey: companyQuery(company.number).queryKey });
  const unlink = useMutation({
    mutationFn: (contactId: string) => unlinkContact(contactId, company.id),
    onSuccess: refresh,
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Section
      title={t('common:nav.contacts')}
      count={totalCount}
      action={canUpdate && <IconButton icon={Plus} label={t('addContact')} onClick={() => setAdding(true)} />}
    >
      {contacts.length === 0 ? (
        <EmptyState compact title={t('noContacts.title')}>
          {t('noContacts.text')}
        </EmptyState>
      ) : (
        <RecordLines>
          {contacts.map(({ id, number, title, post }) => (
            <RecordLine
              key={id}
              lead={<Avatar id={id} name={title} size="medium" decorative />}
              title={
                <Link to="/contacts/$number" params={{ number: String(number) }} title={title}>
                  {title}
                </Link>
              }
              detail={post}
              action={
                canUpdate && (
                  <IconButton
                    icon={Unlink}
                    size={14}
                    label={t('unlinkContact', { name: title })}
                    disabled={unlink.isPending}
                    onClick={() => unlink.mutate(id)}
                  />
                )
              }
            />
          ))}
        </RecordLines>
      )}
      {adding && (
        <Suspense>
          <AddContactDialog
            company={{ id: company.id, name: company.title }}
            linked={contacts.map(({ id }) => id)}
            onAdded={refresh}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      )}
    </Section>
  );
}
