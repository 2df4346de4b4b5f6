/** A click opens a deal, a double click edits its card: the first click waits for a second, and fetches meanwhile (B49). */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useStagedKind } from '@/features/staged';

const SECOND_CLICK = 200; // ms

/** `mayBeDouble`: by a mouse, on a card that one may edit. Everything else opens at once. */
export type OpenCard = (number: number, mayBeDouble: boolean) => void;

export function useOpening(onOpen: (number: number) => void): { open: OpenCard; cancel: () => void } {
  const { prefetch } = useStagedKind();
  const queryClient = useQueryClient();
  const timer = useRef(0);
  const latest = useRef(onOpen);
  latest.current = onOpen;
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => {
    const cancel = () => clearTimeout(timer.current);
    const open: OpenCard = (number, mayBeDouble) => {
      cancel();
      if (!mayBeDouble) {
        latest.current(number);
        return;
      }
      timer.current = window.setTimeout(() => latest.current(number), SECOND_CLICK);
      prefetch(queryClient, number);
    };
    return { open, cancel };
  }, [queryClient, prefetch]);
}
