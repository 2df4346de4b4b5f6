/** What is new to the person on a board: deals that others commented on since they looked (B7). */
import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '@/features/session';
import type { Card } from '@/live/board/board';
import { followOtherTabs, seenCards } from '@/live/seen';

const GATHERING = 250; // ms

type Followed = { subscribe: (listener: () => void) => () => void };

/** Learns of all loaded cards together when they were looked at, and of later ones as they come. */
export function useLearningSeen<F extends Followed>(
  followed: F | undefined,
  cardsOf: (followed: F) => readonly Card[],
): void {
  const myId = useMe().user.id;
  useEffect(() => {
    if (!followed) return;
    let timer = 0;
    const learn = () => {
      timer = 0;
      void seenCards.learn(cardsOf(followed), myId);
    };
    const gather = () => {
      timer ||= window.setTimeout(learn, GATHERING);
    };
    gather();
    const stops = [followed.subscribe(gather), followOtherTabs(), () => clearTimeout(timer)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [followed, cardsOf, myId]);
}

export function useHasNews(card: Card): boolean {
  const myId = useMe().user.id;
  return useSyncExternalStore(seenCards.subscribe, () => seenCards.hasNews(card, myId));
}
