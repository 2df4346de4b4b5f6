/** The moments in which a connection is worth another look: network or person are back, or the machine has slept. */

const TICK = 5_000; // ms
/** A tick that comes this late was slept through, or belongs to a hidden tab, where a look does no harm. */
const SLEPT = 15_000;

type Surroundings = { window: EventTarget; document: EventTarget & { readonly hidden: boolean } };

/** `onGone`: the network went. `onHide`: nobody sees the page. `onFreeze`: it is left, perhaps to be shown again as it is. */
type Watching = { onHope: () => void; onGone: () => void; onHide: () => void; onFreeze: () => void };

/** Returns the way to stop watching. */
export function watchForHope(
  { window, document }: Surroundings,
  { onHope, onGone, onHide, onFreeze }: Watching,
): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  window.addEventListener('online', onHope, { signal });
  window.addEventListener('offline', onGone, { signal });
  // Only a page without open connections is kept whole for the way back to it.
  window.addEventListener('pagehide', onFreeze, { signal });
  window.addEventListener('pageshow', onHope, { signal });
  document.addEventListener('visibilitychange', () => (document.hidden ? onHide() : onHope()), { signal });

  let last = Date.now();
  const ticking = setInterval(() => {
    const now = Date.now();
    if (now - last > SLEPT && !document.hidden) onHope();
    last = now;
  }, TICK);
  return () => {
    watching.abort();
    clearInterval(ticking);
  };
}
