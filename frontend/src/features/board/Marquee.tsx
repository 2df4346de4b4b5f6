/** A rectangle drawn with the mouse from an empty place of the board chooses the cards it meets; with a key held, it adds. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { distance, type Point, type Rect } from '@/lib/drag/geometry';
import styles from '@/ui/BottomBar.module.css';
import type { BoardSelection } from './selection';

const THRESHOLD = 4; // px
/** What a press means something else on. */
const TAKEN = 'a, button, input, textarea, select, header, form, [data-drag-id], [contenteditable]';

const spanOf = (one: Point, other: Point): Rect => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  right: Math.max(one.x, other.x),
  bottom: Math.max(one.y, other.y),
});

const meets = (one: Rect, other: Rect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The cards that are drawn, by where they stand now: what has been scrolled away is no longer meant. */
function cardsWithin(board: HTMLElement, span: Rect): readonly HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>('[data-drag-id]')].filter((card) =>
    meets(card.getBoundingClientRect(), span),
  );
}

const isOnScrollbar = ({ target, clientX, clientY }: PointerEvent) => {
  if (!(target instanceof HTMLElement)) return false;
  const { left, top } = target.getBoundingClientRect();
  return clientX - left >= target.clientWidth || clientY - top >= target.clientHeight;
};

type MarqueeProps = { board: RefObject<HTMLElement | null>; selection: BoardSelection };

export function Marquee({ board, selection }: MarqueeProps): ReactNode {
  const [span, setSpan] = useState<Rect | null>(null);
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    let listening: AbortController | null = null;
    const press = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || isOnScrollbar(event)) return;
      if (!(event.target instanceof Element) || event.target.closest(TAKEN)) return;
      const isAdding = event.ctrlKey || event.metaKey || event.shiftKey;
      const before = selection.ids;
      const from = { x: event.clientX, y: event.clientY };
      let isDrawing = false;
      listening?.abort();
      listening = new AbortController();
      const { signal } = listening;
      const end = () => {
        listening?.abort();
        setSpan(null);
      };
      const draw = ({ clientX, clientY }: PointerEvent) => {
        const at = { x: clientX, y: clientY };
        isDrawing ||= distance(from, at) >= THRESHOLD;
        if (!isDrawing) return;
        const drawn = spanOf(from, at);
        setSpan(drawn);
        const met = cardsWithin(element, drawn).flatMap(({ dataset }) => dataset.dragId ?? []);
        selection.replace(isAdding ? [...before, ...met] : met);
      };
      const release = () => {
        end();
        if (!isDrawing) {
          if (!isAdding) selection.clear();
          return;
        }
        // The keys go on from what was chosen.
        const [first] = selection.ids;
        const card = first && element.querySelector<HTMLElement>(`[data-drag-id="${CSS.escape(first)}"]`);
        if (card) card.focus({ preventScroll: true });
      };
      const giveUp = (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape' || !isDrawing) return;
        pressed.preventDefault();
        pressed.stopPropagation();
        end();
        selection.replace(before);
      };
      window.addEventListener('pointermove', draw, { signal });
      window.addEventListener('pointerup', release, { signal });
      window.addEventListener('pointercancel', end, { signal });
      window.addEventListener('blur', end, { signal });
      window.addEventListener('keydown', giveUp, { signal, capture: true });
      window.addEventListener('selectstart', (selecting) => selecting.preventDefault(), { signal });
    };
    element.addEventListener('pointerdown', press);
    return () => {
      element.removeEventListener('pointerdown', press);
      listening?.abort();
    };
  }, [board, selection]);
  if (!span) return null;
  const { left, top, right, bottom } = span;
  return (
    <div
      className={styles.marquee}
      style={{ left, top, width: right - left, height: bottom - top }}
      aria-hidden="true"
    />
  );
}
