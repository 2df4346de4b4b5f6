/** All companies one may see: found, sorted, opened, added. */
import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseSorting, type Sorting } from '@/lib/sorting';
import { useKeysetList } from '@/lib/useKeysetList';
import { Person } from '@/ui/Avatar';
import { InstantText } from '@/ui/DateText';
import { EmptyState } from '@/ui/EmptyState';
import { channelLink } from '@/ui/fields/ChannelsField';
import { Money } from '@/ui/Money';
import { RecordListPage } from '@/ui/RecordListPage';
import { type Column, RecordTitle } from '@/ui/RecordTable';
import { CompanyDialog } from './CompanyDialog';
import { COMPANIES, type CompanyRow, fetchCompanies } from './queries';

const USUAL: Sorting = { field: 'title', direction: 'ASC' };

export function CompaniesPage() {
  const { t } = useTranslation(['companies', 'common']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/items/companies' });
  const [adding, setAdding] = useState(false);
  const sorting = parseSorting(search.sort, USUAL);
  const text = search.q ?? '';
  const list = useKeysetList([...COMPANIES, text, sorting], (after) => fetchCompanies(text, sorting, after));

  const columns: readonly Column<CompanyRow>[] = [
    {
      key: 'title',
      title: t('fields.title'),
      sort: 'title',
      width: '30%',
      cell: (company) => (
        <RecordTitle below={company.industry ?? company.phones[0]?.value}>
          <Link to="/companies/$number" params={{ number: String(company.number) }} title={company.title}>
            {company.title}
          </Link>
        </RecordTitle>
      ),
    },
    {
      key: 'industry',
      title: t('fields.industry'),
      sort: 'industry',
      width: '16%',
      from: 'tablet',
      cell: ({ industry }) => industry,
    },
    {
      key: 'phone',
      title: t('fields.phones'),
      width: '16%',
      from: 'desktop',
      cell: ({ phones: [phone] }) => phone && <a href={channelLink('phones', phone.value)}>{phone.value}</a>,
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
      key: 'deals',
      title: t('openDeals'),
      width: '14%',
      align: 'end',
      from: 'tablet',
      cell: ({ dealStats: { open, openAmount } }) =>
        open > 0 && (
          <>
            {open} · <Money value={openAmount} compact />
          </>
        ),
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
      {t('company')}
    </Button>
  );
  return (
    <>
      <RecordListPage
        title={t('common:nav.companies')}
        searchLabel={t('search')}
        add={add}
        columns={columns}
        list={list}
        rowKey={({ id }) => id}
        sorting={sorting}
        text={text}
        onSearch={(q) =>
          navigate({ to: '/companies', search: { ...search, q: q || undefined }, replace: true })
        }
        onSort={(sort) => navigate({ to: '/companies', search: { ...search, sort }, replace: true })}
        empty={
          <EmptyState icon={Building2} title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
      {adding && <CompanyDialog onClose={() => setAdding(false)} />}
    </>
  );
}
