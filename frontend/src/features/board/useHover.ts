/** Whether a mouse rests on something; true a moment after it came, so that passing over shows nothing. */
import { type PointerEvent, useEffect, useRef, useState } from 'react';

const RESTS = 150; // ms

export function useHover() {
  const [isHovered, setHovered] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    isHovered,
    handlers: {
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType !== 'mouse') return;
        timer.current = window.setTimeout(() => setHovered(true), RESTS);
      },
      onPointerLeave: () => {
        clearTimeout(timer.current);
        setHovered(false);
      },
    },
  };
}
