/** An activity on a page of its own. */
import { RecordPage } from '@/features/record';
import { ACTIVITY } from './activityKind';

export function ActivityPage({ number }: { number: number }) {
  return <RecordPage kind={ACTIVITY} number={number} />;
}
