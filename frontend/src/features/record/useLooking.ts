/** Tells the server that the person looks at a deal, so that its card no longer says that there is news (B7). */
import { useEffect } from 'react';
import { markSeen } from '@/live/seen';
import type { Entry } from './timelineQueries';

/** Who only walks past has not looked. */
const LOOKS = 400; // ms

/** Once when its timeline is there, and at each newer comment; in a tab that is hidden, when it is shown again. */
export function useLooking(itemId: string | null, entries: readonly Entry[] | undefined): void {
  const newest = entries && (entries.find(({ kind }) => kind === 'comment.added')?.id ?? null);
  useEffect(() => {
    if (itemId === null || newest === undefined) return;
    let timer = 0;
    const look = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      timer = window.setTimeout(() => {
        document.removeEventListener('visibilitychange', look);
        void markSeen(itemId);
      }, LOOKS);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [itemId, newest]);
}
