/** The companies a contact works for, one of them the first: linked, unlinked, put first. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus, Star, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companiesSource } from '@/features/companies';
import { explain } from '@/lib/failure';
import { EmptyState } from '@/ui/EmptyState';
import { Picker } from '@/ui/fields/PickField';
import { IconButton } from '@/ui/IconButton';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import styles from './ContactCompanies.module.css';
import { type Contact, contactQuery, linkContact, unlinkContact } from './queries';

export function ContactCompanies({ contact }: { contact: Contact }) {
  const { t } = useTranslation(['contacts', 'common']);
  const queryClient = useQueryClient();
  const [adding, setAdding] = useState(false);
  const { nodes: companies, totalCount } = contact.companies;
  const { canUpdate } = contact.access;
  const change = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: contactQuery(contact.number).queryKey }),
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Section
      title={t('common:nav.companies')}
      count={totalCount}
      action={
        canUpdate && (
          <IconButton icon={Plus} label={t('addCompany')} onClick={() => setAdding(true)} disabled={adding} />
        )
      }
    >
      {adding && (
        <Picker
          source={companiesSource}
          value={null}
          open
          label={t('addCompany')}
          exclude={companies.map(({ id }) => id)}
          onClose={() => setAdding(false)}
          onChange={(company) => {
            if (company) change.mutate(() => linkContact(contact.id, company.id));
          }}
        />
      )}
      {companies.length === 0 && !adding && (
        <EmptyState compact title={t('noCompanies.title')}>
          {t('noCompanies.text')}
        </EmptyState>
      )}
      {companies.length > 0 && (
        <RecordLines>
          {companies.map(({ id, number, title, industry }) => {
            const isPrimary = id === contact.primaryCompany?.id;
            return (
              <RecordLine
                key={id}
                title={
                  <Link to="/companies/$number" params={{ number: String(number) }} title={title}>
                    {title}
                  </Link>
                }
                detail={isPrimary ? t('primary') : industry?.label}
                action={
                  canUpdate && (
                    <>
                      <IconButton
                        icon={Star}
                        size={14}
                        className={styles.star}
                        label={t('makePrimary', { name: title })}
                        aria-pressed={isPrimary}
                        disabled={change.isPending}
                        onClick={() => {
                          if (!isPrimary) {
                            change.mutate(() => linkContact(contact.id, id, true));
                          }
                        }}
                      />
                      <IconButton
                        icon={Unlink}
                        size={14}
                        label={t('unlinkCompany', { name: title })}
                        disabled={change.isPending}
                        onClick={() => change.mutate(() => unlinkContact(contact.id, id))}
                      />
                    </>
                  )
                }
              />
            );
          })}
        </RecordLines>
      )}
    </Section>
  );
}
