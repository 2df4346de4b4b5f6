/** What a lead's page and panel are made of. */
import { useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LeadResults } from '@/features/completing';
import { RecordDuplicates } from '@/features/duplicates';
import { type RecordKind, StagedHead } from '@/features/record';
import { useMe } from '@/features/session';
import { beingDone, offerUndo } from '@/features/undo';
import type { LeadInput } from '@/gql/graphql';
import { useFieldSaving } from '@/ui/useRecordPage';
import { LeadFields } from './LeadFields';
import { LeadMenu } from './LeadMenu';
import { LEADS_KEY, type Lead, leadQuery, updateLead } from './queries';

export const LEAD: RecordKind<Lead> = {
  section: '/leads',
  gathers: false,
  query: leadQuery,
  useNames: (number) => {
    const { t } = useTranslation(['leads', 'common']);
    const isListed = useMe().sections.includes('LEADS');
    const names = { one: t('number', { number }), titled: true };
    // A lead is read also where the company works without them (R7).
    return isListed
      ? { ...names, all: t('title') }
      : { ...names, all: t('common:nav.deals'), home: '/deals' };
  },
  useParts: (lead, leave) => {
    const { t } = useTranslation('record');
    const { id, number, title } = lead;
    const { queryKey } = leadQuery(number);
    const queryClient = useQueryClient();
    const refetch = () =>
      Promise.all(
        [queryKey, ['item', id], LEADS_KEY].map((key) => queryClient.invalidateQueries({ queryKey: key })),
      );
    const save = useFieldSaving<Lead, LeadInput>({
      queryKey,
      listKey: LEADS_KEY,
      update: async (input, { version }) => {
        const { lead: saved, operationId } = await beingDone(updateLead(id, input, version));
        if (saved) offerUndo(operationId, t('deal.edited', { title }));
        return saved;
      },
      onOutOfSight: leave,
    });
    return {
      head: (
        <StagedHead
          record={lead}
          queryKey={queryKey}
          refetch={refetch}
          saveTitle={(next) => save({ title: next })}
        />
      ),
      about: (
        <>
          <Suspense fallback={null}>
            <LeadResults lead={lead} onMore={() => void refetch()} />
          </Suspense>
          <Suspense fallback={null}>
            <RecordDuplicates kind="LEAD" record={lead} />
          </Suspense>
          <LeadFields lead={lead} save={save} onNews={() => void refetch()} />
        </>
      ),
      related: [],
    };
  },
  menu: (lead, leave) => <LeadMenu lead={lead} onGone={leave} />,
};
