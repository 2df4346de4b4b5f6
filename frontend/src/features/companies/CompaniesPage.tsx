/** All companies one may see, as a list. */
import { Button } from '@mantine/core';
import { Building2, Plus } from 'lucide-react';
import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWaitingColumn } from '@/features/counters';
import { type ExtraColumn, type ListKind, ListScreen } from '@/features/list';
import { lazy } from '@/lib/lazy';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { COMPANIES } from './picks';
import type { Company } from './queries';

const CompanyDialog = lazy(async () => ({ default: (await import('./CompanyDialog')).CompanyDialog }));
const CompanyPanel = lazy(async () => ({ default: (await import('./CompanyPanel')).CompanyPanel }));

const LIST: ListKind = {
  kind: 'COMPANY',
  node: 'Company',
  one: 'company',
  many: 'companies',
  plural: 'Companies',
  listKey: COMPANIES,
  basisOf: ['deal'],
  usualColumns: ['title', 'industry', 'phones', 'emails', 'responsible', 'dealStats', 'updatedAt'],
  usualSorting: [{ field: 'title', direction: 'ASC' }],
};

type Label = { label: string } | null | undefined;
type Name = { name: string } | undefined;
type Stats = { open: number; openAmount: Company['revenue'] };

/** How many deals of a company are open, and what they come to. */
const openDeals = (label: string): ExtraColumn => ({
  code: 'dealStats',
  label,
  selection: 'dealStats { open openAmount { amount currency } }',
  align: 'end',
  show: (answer) => {
    const { open, openAmount } = (answer ?? { open: 0 }) as Stats;
    if (open === 0) return null;
    return (
      <span>
        {open} · {openAmount && <Money value={openAmount} compact />}
      </span>
    );
  },
});

export function CompaniesPage() {
  const { t } = useTranslation(['companies', 'common']);
  const [adding, setAdding] = useState(false);
  const waiting = useWaitingColumn();
  const extras = useMemo((): readonly ExtraColumn[] => [openDeals(t('openDeals')), waiting], [t, waiting]);
  const add = (
    <Button leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
      {t('company')}
    </Button>
  );
  return (
    <>
      <ListScreen
        kind={LIST}
        title={t('common:nav.companies')}
        name={t('common:nav.companies')}
        searchLabel={t('search')}
        add={add}
        extras={extras}
        below={({ values: { industry, responsible } }) =>
          [(industry as Label)?.label, (responsible as Name)?.name].filter(Boolean).join(' · ')
        }
        hrefOf={({ number }) => `/companies/${number}`}
        panel={({ number, ...panel }) => <CompanyPanel key={number} number={number} {...panel} />}
        empty={
          <EmptyState icon={Building2} title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
      {adding && (
        <Suspense>
          <CompanyDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
