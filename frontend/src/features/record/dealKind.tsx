/** What a deal's page and panel are made of. */
import { useTranslation } from 'react-i18next';
import { DealFields } from './DealFields';
import { DealHead } from './DealHead';
import { DealMenu } from './DealMenu';
import { type Deal, dealQuery } from './dealQueries';
import type { RecordKind } from './recordKind';
import { useDealSaving } from './useDeal';

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
    return {
      head: <DealHead deal={deal} save={save} />,
      about: <DealFields deal={deal} save={save} />,
      related: [],
    };
  },
  menu: (deal, leave) => <DealMenu deal={deal} onGone={leave} />,
};
