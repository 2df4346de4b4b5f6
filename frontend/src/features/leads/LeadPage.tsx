/** A lead on a page of its own. */
import { RecordPage } from '@/features/record';
import { LEAD } from './leadKind';
import { OfLeads } from './OfLeads';

export const LeadPage = ({ number }: { number: number }) => (
  <OfLeads>
    <RecordPage kind={LEAD} number={number} />
  </OfLeads>
);
