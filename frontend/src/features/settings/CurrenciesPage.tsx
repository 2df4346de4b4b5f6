/** The currencies that amounts may have, what they are worth, and which of them totals and reports are in (R13). */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Currency, currenciesQuery, reorderCurrencies } from '@/features/currencies';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { SortableList } from '@/ui/SortableList';
import styles from './CurrenciesPage.module.css';
import { CurrencyDialog } from './CurrencyDialog';
import { CurrencyLine, type CurrencyTask } from './CurrencyLine';
import { CurrencyQuestion } from './CurrencyQuestion';
import { useCurrencyChange } from './useCurrencies';
import { tellRefusal } from './usePickLists';

type Asking = { currency?: Currency; task: CurrencyTask };

export function CurrenciesPage() {
  const { t } = useTranslation('settings');
  const query = useQuery(currenciesQuery);
  const change = useCurrencyChange();
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const close = () => setAsking(undefined);
  return (
    <>
      <PageHeader title={t('currencies.title')} />
      <PageBody>
        <Loaded query={query} skeleton={<SkeletonRows rows={4} height="44px" />}>
          {(currencies) => {
            const base = currencies.find(({ isBase }) => isBase);
            return (
              <Section
                title={t('currencies.title')}
                count={currencies.length}
                action={
                  <Button
                    variant="subtle"
                    leftSection={<Plus size={14} />}
                    onClick={() => setAsking({ task: 'edit' })}
                  >
                    {t('currencies.add')}
                  </Button>
                }
              >
                <SortableList
                  items={currencies.map((currency) => ({ ...currency, id: currency.code }))}
                  nameOf={({ code }) => code}
                  onOrder={(expected) =>
                    void change({
                      expected,
                      act: () => reorderCurrencies(expected.map(({ code }) => code)),
                    }).catch(tellRefusal)
                  }
                >
                  {(currency) => (
                    <CurrencyLine
                      currency={currency}
                      base={base?.code ?? ''}
                      onAsk={(task) => setAsking({ currency, task })}
                    />
                  )}
                </SortableList>
                <p className={styles.hint}>{t('currencies.frozen')}</p>
                {asking?.task === 'edit' && (
                  <CurrencyDialog
                    currency={asking.currency}
                    taken={currencies.map(({ code }) => code)}
                    base={base?.code ?? ''}
                    onClose={close}
                  />
                )}
                {asking?.currency && asking.task !== 'edit' && (
                  <CurrencyQuestion code={asking.currency.code} task={asking.task} onClose={close} />
                )}
              </Section>
            );
          }}
        </Loaded>
      </PageBody>
    </>
  );
}
