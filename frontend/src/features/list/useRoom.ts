/** How wide a table's place is, in steps: rows are drawn anew only when another column has room to stay. */
import { type RefObject, useCallback, useState } from 'react';

const STEP = 24; // px

/** `measured` is the ref of the place, which `place` then holds, too. */
export function useRoom(place: RefObject<HTMLDivElement | null>) {
  const [room, setRoom] = useState(0);
  const measured = useCallback(
    (element: HTMLDivElement) => {
      place.current = element;
      const measure = () => setRoom(Math.floor(element.clientWidth / STEP) * STEP);
      measure();
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => {
        observer.disconnect();
        place.current = null;
      };
    },
    [place],
  );
  return { room, measured };
}
