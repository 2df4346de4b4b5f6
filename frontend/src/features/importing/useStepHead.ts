/** Each step begins at its head, for those who see the page and those who hear it. */
import { useEffect, useRef } from 'react';
import { isFocusLost } from '@/ui/useKeptFocus';

/** `step`: undefined while it is not known which comes. Whoever has gone elsewhere meanwhile is left there. */
export function useStepHead(step: string | undefined) {
  const head = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (step === undefined || last.current === step) return;
    const isFirst = last.current === undefined;
    last.current = step;
    if (isFirst || !isFocusLost()) return;
    head.current?.focus();
    head.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  return head;
}
