/** The form of an activity, fetched once what it stands on is there: most visits to a record plan nothing. */
import { type ComponentProps, Suspense, useEffect } from 'react';
import { OnItsWay } from '@/lib/commands/ahead';
import { lazy } from '@/lib/lazy';

const load = async () => ({ default: (await import('./ActivityForm')).ActivityForm });
const Form = lazy(load);

/** Fetches it before it is asked for; without a network it is tried again when it is. */
export function useFormSoon(): void {
  useEffect(() => void load().catch(() => undefined), []);
}

export function LateActivityForm(props: ComponentProps<typeof Form>) {
  return (
    <Suspense fallback={<OnItsWay onCancel={props.onClose} />}>
      <Form {...props} />
    </Suspense>
  );
}
