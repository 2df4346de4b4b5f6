/** A colleague's change to a card, for the moment in which it is shown. */
import { useEffect, useState } from 'react';
import type { Known } from '@/live/board/board';
import type { Touch } from '@/live/board/session';
import { useBoardSession } from '@/live/board/useBoard';

const SHOWN = 900; // ms

/** Also for a card that has just come into this column: it is drawn anew here. */
export function useTouch(id: string, known: Known | undefined): Touch | null {
  const session = useBoardSession();
  const [shown, setShown] = useState<Touch | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known of the card changes with every touch
  useEffect(() => {
    const touch = session.touchOf(id);
    const left = touch ? touch.at + SHOWN - Date.now() : 0;
    if (!touch || left <= 0) return;
    setShown(touch);
    const timer = setTimeout(() => setShown(null), left);
    return () => {
      clearTimeout(timer);
      setShown(null);
    };
  }, [session, id, known]);
  return shown;
}
