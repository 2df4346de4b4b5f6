/** Cards that come or go above the visible part don't move what one is looking at (B37). */
import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useBoardSession } from '@/live/board/useBoard';
import { unseenAbove } from './above';

/** Returns what others put above the visible part, and was not seen since. */
export function useAnchor(
  scroller: RefObject<HTMLElement | null>,
  virtual: Virtualizer<HTMLUListElement, Element>,
  ids: readonly string[],
): readonly string[] {
  const session = useBoardSession();
  const anchor = useRef<{ id: string; start: number; top: number } | null>(null);
  const before = useRef(ids);
  const [unseen, setUnseen] = useState<readonly string[]>([]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const known = anchor.current;
    // The element is asked only where cards may have moved under the eyes: its answer takes a layout of the whole page.
    if (before.current !== ids && known && (virtual.scrollOffset ?? 0) > 0) {
      const index = ids.indexOf(known.id);
      const start = index < 0 ? undefined : virtual.measurementsCache[index]?.start;
      if (start !== undefined && start !== known.start) {
        // At the end of a column that has become shorter the browser has moved it already.
        const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
        element.scrollTop = (isAtEnd ? known.top : element.scrollTop) + start - known.start;
        // It would learn of it by an event only, and measure the cards that come in against where it was.
        virtual.scrollOffset = element.scrollTop;
      }
    }
    const top = virtual.scrollOffset ?? 0;
    const first = virtual.getVirtualItems().find(({ end }) => end > top);
    const id = first && ids[first.index];
    anchor.current = first && id ? { id, start: first.start, top } : null;
    const isNews = (one: string) => session.touchOf(one) !== undefined;
    setUnseen(unseenAbove(unseen, before.current, ids, first?.index ?? 0, isNews));
    before.current = ids;
  });
  return unseen;
}
