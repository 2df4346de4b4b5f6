/** A card as it was last seen: who completes what is next may so send it out of what is shown, and is asked on (R50). */
import { useRef } from 'react';
import type { Card } from '@/live/board/board';

export function useLastKnown(id: string | undefined, card: Card | undefined): Card | undefined {
  const last = useRef(card);
  if (card) last.current = card;
  return last.current?.id === id ? last.current : undefined;
}
