/** What is planned, in a dialog that is fetched when it is asked for: no record's own screen has one. */
import { lazy } from '@/lib/lazy';
import type { PlanningProps } from './Planning';

const Planning = lazy(async () => ({ default: (await import('./Planning')).Planning }));

export function PlanDialog(props: PlanningProps) {
  return <Planning {...props} />;
}
