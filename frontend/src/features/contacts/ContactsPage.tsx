/** All contacts one may see: found, sorted, opened, added. */
import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseSorting, type Sorting } from '@/lib/sorting';
import { useKeysetList } from '@/lib/useKeysetList';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { channelLink } from '@/ui/fields/ChannelsField';
import { RecordListPage } from '@/ui/RecordListPage';
import { type Column, RecordTitle } from '@/ui/RecordTable';
import { ContactDialog } from './ContactDialog';
import { CONTACTS, type ContactRow, fetchContacts } from './queries';

const USUAL: Sorting = { field: 'title', direction: 'ASC' };

export function ContactsPage() {
  const { t } = useTranslation(['contacts', 'common']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/items/contacts' });
  const [adding, setAdding] = useState(false);
  const sorting = parseSorting(search.sort, USUAL);
  const text = search.q ?? '';
  const list = useKeysetList([...CONTACTS, text, sorting], (after) => fetchContacts(text, sorting, after));

  const columns: readonly Column<ContactRow>[] = [
    {
      key: 'title',
      title: t('fields.title'),
      sort: 'title',
      width: '24%',
      cell: (contact) => (
        <RecordTitle below={contact.primaryCompany?.title ?? contact.post}>
          <Link to="/contacts/$number" params={{ number: String(contact.number) }} title={contact.title}>
            {contact.title}
          </Link>
        </RecordTitle>
      ),
    },
    {
      key: 'company',
      title: t('fields.company'),
      width: '20%',
      from: 'tablet',
      cell: ({ primaryCompany }) =>
        primaryCompany && (
          <Link to="/companies/$number" params={{ number: String(primaryCompany.number) }}>
            {primaryCompany.title}
          </Link>
        ),
    },
    {
      key: 'post',
      title: t('fields.post'),
      sort: 'post',
      width: '16%',
      from: 'desktop',
      cell: ({ post }) => post,
    },
    {
      key: 'phone',
      title: t('fields.phones'),
      width: '16%',
      from: 'tablet',
      cell: ({ phones: [phone] }) => phone && <a href={channelLink('phones', phone.value)}>{phone.value}</a>,
    },
    {
      key: 'email',
      title: t('fields.emails'),
      width: '20%',
      from: 'desktop',
      cell: ({ emails: [email] }) => email && <a href={channelLink('emails', email.value)}>{email.value}</a>,
    },
    {
      key: 'responsible',
      title: t('fields.responsible'),
      sort: 'responsible',
      width: '18%',
      from: 'tablet',
      cell: ({ responsible }) => <Person {...responsible} />,
    },
    {
      key: 'updated',
      title: t('fields.updatedAt'),
      sort: 'updatedAt',
      width: '15%',
      align: 'end',
      from: 'desktop',
      cell: ({ updatedAt }) => <InstantText value={updatedAt} relative />,
    },
  ];

  const add = (
    <Button leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
      {t('contact')}
    </Button>
  );
  return (
    <>
      <RecordListPage
        title={t('common:nav.contacts')}
        searchLabel={t('search')}
        add={add}
        columns={columns}
        list={list}
        rowKey={({ id }) => id}
        sorting={sorting}
        text={text}
        onSearch={(q) =>
          navigate({ to: '/contacts', search: { ...search, q: q || undefined }, replace: true })
        }
        onSort={(sort) => navigate({ to: '/contacts', search: { ...search, sort }, replace: true })}
        empty={
          <EmptyState icon={Users} title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
      {adding && <ContactDialog onClose={() => setAdding(false)} />}
    </>
  );
}
