/** A deal on a page of its own. */
import { DEAL } from './dealKind';
import { RecordPage } from './RecordPage';

export function DealPage({ number }: { number: number }) {
  return <RecordPage kind={DEAL} number={number} />;
}
