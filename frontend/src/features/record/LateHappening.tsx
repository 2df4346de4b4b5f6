/** What happens with a record, fetched beside what is known of it: a list that opens records has neither yet. */
import { type ComponentProps, Suspense } from 'react';
import { lazy } from '@/lib/lazy';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import type { RecordHappening as Here } from './RecordHappening';

const load = () => import('./RecordHappening');
const Late = lazy(async () => ({ default: (await load()).RecordHappening }));
// On its way while the record is asked for.
void load().catch(() => undefined);

export function RecordHappening(props: ComponentProps<typeof Here>) {
  return (
    <Suspense
      fallback={
        <Section title=" ">
          <SkeletonRows rows={6} height="56px" />
        </Section>
      }
    >
      <Late {...props} />
    </Suspense>
  );
}
