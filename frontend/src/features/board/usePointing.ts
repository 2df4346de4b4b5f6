/** What a pointer does on a board besides dragging: it brings the focus, opens menus, and asks what comes next at a card's dot. */
import type { FocusEvent, MouseEvent } from 'react';
import { commands } from '@/lib/commands/registry';
import type { MenuAt } from './cardMenu';
import type { BoardFocus } from './focus';
import { spotOf } from './steps';

export function usePointing(focus: BoardFocus, onMenu: (menu: MenuAt) => void) {
  return {
    onContextMenu: (event: MouseEvent) => {
      const card = event.target instanceof Element && event.target.closest('[data-drag-id]');
      const spot = card && spotOf(card);
      if (!spot || spot.cardId === null) return;
      event.preventDefault();
      // While a card is held the other button only puts it back, and a long press has taken it.
      if (document.documentElement.dataset.dragging !== undefined) return;
      if ((event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch') return;
      focus.go(spot);
      onMenu({ cardId: spot.cardId, x: event.clientX, y: event.clientY });
    },
    /** The dot in a card is no link. */
    onClickCapture: (event: MouseEvent) => {
      const dot = event.target instanceof Element && event.target.closest<HTMLElement>('[data-step]');
      if (!dot) return;
      event.preventDefault();
      event.stopPropagation();
      commands.run('activity', { subject: dot.dataset.step ?? null });
    },
    onFocus: (event: FocusEvent) => {
      const spot = spotOf(event.target);
      if (spot) focus.settle(spot);
    },
    onBlur: () => focus.leave(),
  };
}
