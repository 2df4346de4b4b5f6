/** What every column of cards does: draws them only where one looks, is a place to drop them on, and obeys the keys. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useDropColumn, useHeldAmong } from '@/lib/drag/DragBoard';
import type { DropColumn } from '@/lib/drag/engine';
import { useColumnHandle, useTabbedCard } from './focus';

const CARD_INSET = 2; // px of a card in its row

export const indicesIn = (ids: readonly string[], held: readonly string[]): readonly number[] =>
  held.length === 0 ? [] : ids.flatMap((id, index) => (held.includes(id) ? [index] : []));

type CardColumn = {
  id: string;
  ids: readonly string[];
  isFirst: boolean;
  /** px with its gap, before the real one is measured. */
  cardHeight: number;
  /** A card is put between two others; else the column takes it as a whole. */
  hasPlaces: boolean;
  onAdd: () => void;
};

export function useCardColumn({ id, ids, isFirst, cardHeight, hasPlaces, onAdd }: CardColumn) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const scroller = useRef<HTMLUListElement>(null);
  const shown = useRef(ids);
  shown.current = ids;

  // Whoever is held or is the tab stop stays mounted, however far one scrolls: a touch ends with its element.
  const heldIds = useHeldAmong(ids);
  const focusedId = useTabbedCard(id, isFirst ? (ids[0] ?? null) : null);
  const held = useMemo(() => indicesIn(ids, heldIds), [ids, heldIds]);
  const focused = focusedId === null ? -1 : ids.indexOf(focusedId);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    // Another function for another order: with the same one what was measured would stay where it was.
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: 4,
    rangeExtractor: useCallback(
      (range: Range) => {
        const kept = [...held, focused].filter((index) => index >= 0 && index < range.count);
        return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((one, other) => one - other);
      },
      [held, focused],
    ),
  });

  const dropColumn = useMemo<DropColumn | null>(
    () =>
      element && {
        id,
        element,
        scroller: scroller.current,
        rows: () => (hasPlaces ? virtual.getVirtualItems() : []),
        indicesOf: (held) => (hasPlaces ? indicesIn(shown.current, held) : []),
      },
    [element, id, virtual, hasPlaces],
  );
  useDropColumn(dropColumn);
  useColumnHandle(
    id,
    useMemo(
      () => ({
        reveal: (cardId) => {
          const index = shown.current.indexOf(cardId);
          if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
        },
        scrollTo: (cardId, offset) => {
          const { start } = virtual.measurementsCache[shown.current.indexOf(cardId)] ?? {};
          if (start === undefined || !scroller.current) return;
          scroller.current.scrollTop = start + CARD_INSET - offset;
          virtual.scrollOffset = scroller.current.scrollTop;
        },
        add: onAdd,
      }),
      [virtual, onAdd],
    ),
  );
  return { setElement, scroller, virtual, held };
}
