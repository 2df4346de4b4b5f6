/** A deal on a page of its own. */

import { RecordPage } from '../RecordPage';
import { DEAL } from './dealKind';

export function DealPage({ number }: { number: number }) {
  return <RecordPage kind={DEAL} number={number} />;
}
