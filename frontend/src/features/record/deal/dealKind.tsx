/** What a deal's page and panel are made of. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceLead } from '@/features/completing';
import type { RecordKind } from '../recordKind';
import { StagedHead } from '../staged/StagedHead';
import { DealFields } from './DealFields';
import { DealMenu } from './DealMenu';
import { type Deal, dealQuery } from './dealQueries';
import { useDealRefetch, useDealSaving } from './useDeal';

export const DEAL: RecordKind<Deal> = {
  section: '/deals',
  gathers: false,
  isDeal: true,
  query: dealQuery,
  useNames: (number) => {
    const { t } = useTranslation(['record', 'common']);
    return { one: t('deal.number', { number }), all: t('common:nav.deals'), titled: true };
  },
  useParts: (deal, leave) => {
    const save = useDealSaving(deal, leave);
    const refetch = useDealRefetch(deal);
    return {
      head: (
        <StagedHead
          record={deal}
          queryKey={dealQuery(deal.number).queryKey}
          refetch={refetch}
          saveTitle={(title) => save({ title })}
        />
      ),
      about: (
        <>
          <Suspense fallback={null}>
            <SourceLead id={deal.id} />
          </Suspense>
          <DealFields deal={deal} save={save} />
        </>
      ),
      related: [],
    };
  },
  menu: (deal, leave) => <DealMenu deal={deal} onGone={leave} />,
};
