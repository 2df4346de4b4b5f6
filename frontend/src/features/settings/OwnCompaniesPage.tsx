/** The details of one's own companies: as whom one writes and sells (R12). */
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MyCompany, myCompaniesQuery } from '@/features/ownCompanies';
import { RequisiteSets } from '@/features/requisites';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { DeleteOwnCompanyDialog } from './DeleteOwnCompanyDialog';
import styles from './OwnCompaniesPage.module.css';
import { OwnCompanyDialog } from './OwnCompanyDialog';
import lines from './PipelinesPage.module.css';

type Asking = { company?: MyCompany; task: 'edit' | 'delete' };

export function OwnCompaniesPage() {
  const { t } = useTranslation(['settings', 'common']);
  const query = useQuery(myCompaniesQuery);
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const close = () => setAsking(undefined);
  const add = (
    <Button variant="default" leftSection={<Plus size={14} />} onClick={() => setAsking({ task: 'edit' })}>
      {t('ownCompanies.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('ownCompanies.title')} />
      <PageBody>
        <Loaded query={query} skeleton={<SkeletonRows rows={4} height="44px" />}>
          {(companies) => (
            <div className={styles.companies}>
              {companies.length === 0 && (
                <EmptyState title={t('ownCompanies.none')} action={add}>
                  {t('ownCompanies.noneText')}
                </EmptyState>
              )}
              {companies.map((company) => (
                <Section
                  key={company.id}
                  title={company.legalName}
                  action={
                    <>
                      {company.isDefault && <span className={lines.mark}>{t('default')}</span>}
                      {!company.isActive && <span className={lines.mark}>{t('ownCompanies.unused')}</span>}
                      <IconButton
                        icon={Pencil}
                        size={14}
                        label={t('ownCompanies.edit', { name: company.legalName })}
                        onClick={() => setAsking({ company, task: 'edit' })}
                      />
                      <IconButton
                        icon={Trash2}
                        size={14}
                        label={t('ownCompanies.delete', { name: company.legalName })}
                        onClick={() => setAsking({ company, task: 'delete' })}
                      />
                    </>
                  }
                >
                  <Details company={company} />
                </Section>
              ))}
              {companies.length > 0 && add}
              {asking?.task === 'edit' && <OwnCompanyDialog company={asking.company} onClose={close} />}
              {asking?.company && asking.task === 'delete' && (
                <DeleteOwnCompanyDialog company={asking.company} companies={companies} onClose={close} />
              )}
            </div>
          )}
        </Loaded>
      </PageBody>
    </>
  );
}

function Details({ company }: { company: MyCompany }) {
  const { t } = useTranslation(['requisites', 'record']);
  const queryClient = useQueryClient();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles.details}>
      {company.phones.length > 0 && (
        <dl className={styles.phones}>
          <dt className={styles.label}>{t('record:fields.phones')}</dt>
          <dd className={styles.value}>{company.phones.join('\n')}</dd>
        </dl>
      )}
      <RequisiteSets
        owner={{ id: company.id, title: company.legalName }}
        sets={company.requisites}
        readOnly={false}
        isOwn
        isAdding={isAdding}
        onAdded={() => setAdding(false)}
        onSaved={() => void queryClient.invalidateQueries({ queryKey: myCompaniesQuery.queryKey })}
      />
      <Button variant="subtle" leftSection={<Plus size={14} />} onClick={() => setAdding(true)}>
        {t('add')}
      </Button>
    </div>
  );
}
