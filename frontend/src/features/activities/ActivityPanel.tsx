/** An activity in the panel beside the list and the days. */
import { type PanelPlace, RecordPanel } from '@/features/record';
import { ACTIVITY } from './activityKind';

export function ActivityPanel(place: PanelPlace) {
  return <RecordPanel kind={ACTIVITY} {...place} />;
}
