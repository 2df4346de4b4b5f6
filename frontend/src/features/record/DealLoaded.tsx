/** A deal in whichever state it is: coming, failed, gone, or here with the way to save it. */
import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureCode } from '@/lib/failure';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import type { Deal } from './dealQueries';
import { type SaveDeal, useDealSaving } from './useDeal';

type DealLoadedProps = {
  query: Pick<UseQueryResult<Deal>, 'data' | 'error' | 'refetch'>;
  skeleton: ReactNode;
  onLeave: () => void;
  children: (deal: Deal, save: SaveDeal) => ReactNode;
};

type SavingProps = Pick<DealLoadedProps, 'onLeave' | 'children'> & { deal: Deal };

function Saving({ deal, onLeave, children }: SavingProps) {
  return children(deal, useDealSaving(deal, onLeave));
}

/** A deal that was deleted, or is no longer the reader's, looks like one that never was. */
export function DealLoaded({ query, skeleton, onLeave, children }: DealLoadedProps) {
  const { t } = useTranslation('record');
  if (query.error && failureCode(query.error) === 'NOT_FOUND') {
    return (
      <EmptyState
        icon={SearchX}
        title={t('deal.gone')}
        action={
          <Button variant="default" onClick={onLeave}>
            {t('deal.leave')}
          </Button>
        }
      >
        {t('deal.goneText')}
      </EmptyState>
    );
  }
  return (
    <Loaded query={query} skeleton={skeleton}>
      {(deal) => (
        <Fragment key={deal.id}>
          <Saving deal={deal} onLeave={onLeave}>
            {children}
          </Saving>
        </Fragment>
      )}
    </Loaded>
  );
}
