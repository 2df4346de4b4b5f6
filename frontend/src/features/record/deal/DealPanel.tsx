/** A deal in the panel beside the board or a list. */

import { type PanelPlace, RecordPanel } from '../RecordPanel';
import { DEAL } from './dealKind';

export function DealPanel(place: PanelPlace) {
  return <RecordPanel kind={DEAL} {...place} />;
}
