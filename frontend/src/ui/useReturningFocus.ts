/** What opens in place or in front gives the focus back, when it goes, to what opened it. */
import { useEffect, useState } from 'react';
import { commands } from '@/lib/commands/registry';

/** A card that has moved meanwhile is drawn elsewhere: the screen that shows it knows where. */
export function useReturningFocus(): void {
  // Read while rendering: when the effect runs, a field of the form has taken the focus.
  const [opener] = useState(() => ({ element: document.activeElement, subject: commands.subject() }));
  useEffect(
    () => () => {
      // Whoever has moved on keeps the focus.
      if (document.activeElement && document.activeElement !== document.body) return;
      const { element, subject } = opener;
      if (element instanceof HTMLElement && element.isConnected && element !== document.body)
        element.focus({ preventScroll: true });
      else commands.refocus(subject);
    },
    [opener],
  );
}
