/** A form that opens in place gives the focus back, when it goes, to what opened it. */
import { useEffect, useState } from 'react';

export function useReturningFocus(): void {
  // Read while rendering: when the effect runs, a field of the form has taken the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Whoever has moved on keeps the focus.
      if (document.activeElement !== document.body) return;
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    },
    [opener],
  );
}
