/** All contacts one may see, as a list. */
import { Button } from '@mantine/core';
import { Plus, Users } from 'lucide-react';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWaitingColumn } from '@/features/counters';
import { type ListKind, ListScreen, type References } from '@/features/list';
import { lazy } from '@/lib/lazy';
import { EmptyState } from '@/ui/EmptyState';
import { CONTACTS } from './picks';

const ContactDialog = lazy(async () => ({ default: (await import('./ContactDialog')).ContactDialog }));
const ContactPanel = lazy(async () => ({ default: (await import('./ContactPanel')).ContactPanel }));

const LIST: ListKind = {
  kind: 'CONTACT',
  node: 'Contact',
  one: 'contact',
  many: 'contacts',
  plural: 'Contacts',
  listKey: CONTACTS,
  basisOf: ['deal', 'company'],
  usualColumns: ['title', 'companies', 'post', 'phones', 'emails', 'responsible', 'updatedAt'],
  usualSorting: [{ field: 'title', direction: 'ASC' }],
};

export function ContactsPage() {
  const { t } = useTranslation(['contacts', 'common']);
  const [adding, setAdding] = useState(false);
  const waiting = useWaitingColumn();
  const extras = useMemo(() => [waiting], [waiting]);
  const add = (
    <Button leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
      {t('contact')}
    </Button>
  );
  return (
    <>
      <ListScreen
        kind={LIST}
        title={t('common:nav.contacts')}
        name={t('common:nav.contacts')}
        searchLabel={t('search')}
        add={add}
        extras={extras}
        below={({ values: { companies, post } }) =>
          [(companies as References | undefined)?.shown[0]?.name, post].filter(Boolean).join(' · ')
        }
        hrefOf={({ number }) => `/contacts/${number}`}
        panel={({ number, ...panel }) => <ContactPanel key={number} number={number} {...panel} />}
        empty={
          <EmptyState icon={Users} title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
      {adding && (
        <Suspense>
          <ContactDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
