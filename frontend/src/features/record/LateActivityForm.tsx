/** The form of an activity, fetched when it is opened: most visits to a record plan nothing. */
import { type ComponentProps, Suspense } from 'react';
import { OnItsWay } from '@/lib/commands/ahead';
import { lazy } from '@/lib/lazy';

const Form = lazy(async () => ({ default: (await import('./ActivityForm')).ActivityForm }));

export function LateActivityForm(props: ComponentProps<typeof Form>) {
  return (
    <Suspense fallback={<OnItsWay onCancel={props.onClose} />}>
      <Form {...props} />
    </Suspense>
  );
}
