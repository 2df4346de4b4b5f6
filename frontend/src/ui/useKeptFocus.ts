/** A part of the screen keeps the focus when what had it goes, as a line that was deleted or a button that has done its work. */
import { type FocusEvent, useEffect, useRef } from 'react';

export const isFocusLost = () => !document.activeElement || document.activeElement === document.body;

/**
 * `home`: who takes it. The part draws itself anew when something in it goes; dialogs that belong to it count as inside.
 */
export function useKeptFocus(home: () => HTMLElement | null | undefined) {
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && isFocusLost()) home()?.focus({ preventScroll: true });
  });
  return {
    onFocus: () => {
      isInside.current = true;
    },
    // What is removed blurs nothing, what is disabled does: whoever leaves by themselves is let go.
    onBlur: ({ target }: FocusEvent) => {
      if (!target.matches(':disabled')) isInside.current = false;
    },
  };
}
