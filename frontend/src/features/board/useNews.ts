/** What is new to the person on a board: deals that others commented on since they looked (B7). */
import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '@/features/session';
import type { Card } from '@/live/board/board';
import type { BoardSession } from '@/live/board/session';
import { followOtherTabs, seenCards } from '@/live/seen';

const GATHERING = 250; // ms

/** Learns of all loaded deals together when they were looked at, and of later ones as they come. */
export function useLearningSeen(session: BoardSession | undefined, myId: string): void {
  useEffect(() => {
    if (!session) return;
    const { store } = session;
    let timer = 0;
    const learn = () => {
      timer = 0;
      const cards = [...store.board.records.values()].flatMap(({ card }) => card ?? []);
      void seenCards.learn(cards, myId);
    };
    const gather = () => {
      timer ||= window.setTimeout(learn, GATHERING);
    };
    gather();
    const stops = [store.subscribe(gather), followOtherTabs(), () => clearTimeout(timer)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session, myId]);
}

export function useHasNews(card: Card): boolean {
  const myId = useMe().user.id;
  return useSyncExternalStore(seenCards.subscribe, () => seenCards.hasNews(card, myId));
}
