/** A form at what it is about; Escape and pressing elsewhere leave it. */
import { Popover } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useReturningFocus } from '@/ui/useReturningFocus';
import styles from './EnteringForm.module.css';

export type Corner = { left: number; top: number };

const EDGE = 8; // px between the form and the edge of the window
const SETTLING = 30; // frames in which a card that was moved comes to rest, and its column into sight

export function useSettledCorner(cornerOf: () => Corner | undefined): Corner | undefined {
  const [corner, setCorner] = useState(cornerOf);
  const latest = useRef(cornerOf);
  latest.current = cornerOf;
  useEffect(() => {
    let [frame, left] = [0, SETTLING];
    const look = () => {
      const next = latest.current();
      setCorner((now) => (now?.left === next?.left && now?.top === next?.top ? now : next));
      left -= 1;
      if (left > 0) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, []);
  return corner;
}

type AtCornerProps = {
  at: Corner;
  title: string;
  onCancel: () => void;
  children: ReactNode;
};

/** What the library draws beside the page: the form itself, and the lists of its fields. */
const DRAWN_BESIDE = '[data-portal], [data-mantine-shared-portal-node]';

export function AtCorner({ at, title, onCancel, children }: AtCornerProps) {
  useReturningFocus();
  const leave = useRef(onCancel);
  leave.current = onCancel;
  useEffect(() => {
    const isBehind = ({ target }: Event) => target instanceof Element && !target.closest(DRAWN_BESIDE);
    const onPress = (event: PointerEvent) => {
      if (isBehind(event)) leave.current();
    };
    // Where one form follows another, the focus is in neither for a moment; the key is the form's all the same.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isBehind(event)) return;
      event.preventDefault();
      event.stopPropagation();
      leave.current();
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPress, { capture: true });
      document.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
  return (
    <Popover
      opened
      trapFocus
      position="bottom-start"
      width={320}
      shadow="md"
      radius="md"
      middlewares={{ flip: true, shift: { crossAxis: true, padding: EDGE } }}
      returnFocus={false}
      // A card that was moved by a key is out of sight at first; a form that is hidden then could not take the focus.
      hideDetached={false}
      // The lists of its fields open outside of it.
      closeOnClickOutside={false}
      onChange={(opened) => opened || onCancel()}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.anchor}
          style={{ left: at.left + EDGE, top: at.top + EDGE }}
          tabIndex={-1}
          aria-label={title}
        />
      </Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  );
}
