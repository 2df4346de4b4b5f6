/** Cards that come or go above the visible part don't move what one is looking at. */
import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';

export function useAnchor(
  scroller: RefObject<HTMLElement | null>,
  virtual: Virtualizer<HTMLUListElement, Element>,
  ids: readonly string[],
): void {
  const anchor = useRef<{ id: string; start: number } | null>(null);
  const before = useRef(ids);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const known = anchor.current;
    if (before.current !== ids && known && element.scrollTop > 0) {
      const index = ids.indexOf(known.id);
      const start = index < 0 ? undefined : virtual.measurementsCache[index]?.start;
      if (start !== undefined && start !== known.start) element.scrollTop += start - known.start;
    }
    before.current = ids;
    const first = virtual.getVirtualItems().find(({ end }) => end > element.scrollTop);
    const id = first && ids[first.index];
    anchor.current = first && id ? { id, start: first.start } : null;
  });
}
