/** A contact in the panel beside a list. */
import { type PanelPlace, RecordPanel } from '@/features/record';
import { CONTACT } from './contactKind';

export function ContactPanel(place: PanelPlace) {
  return <RecordPanel kind={CONTACT} {...place} />;
}
