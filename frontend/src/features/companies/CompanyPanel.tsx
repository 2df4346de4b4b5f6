/** A company in the panel beside a list. */
import { type PanelPlace, RecordPanel } from '@/features/record';
import { COMPANY } from './companyKind';

export function CompanyPanel(place: PanelPlace) {
  return <RecordPanel kind={COMPANY} {...place} />;
}
