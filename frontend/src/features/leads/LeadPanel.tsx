/** A lead in the panel beside the board or a list. */
import { type PanelPlace, RecordPanel } from '@/features/record';
import { LEAD } from './leadKind';
import { OfLeads } from './OfLeads';

export const LeadPanel = (place: PanelPlace) => (
  <OfLeads>
    <RecordPanel kind={LEAD} {...place} />
  </OfLeads>
);
