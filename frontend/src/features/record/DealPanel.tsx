/** A deal in the panel beside the board or a list. */
import { DEAL } from './dealKind';
import { type PanelPlace, RecordPanel } from './RecordPanel';

export function DealPanel(place: PanelPlace) {
  return <RecordPanel kind={DEAL} {...place} />;
}
