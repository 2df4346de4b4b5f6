/** What the commands of a board have in common: what is shown, where the focus is, and which cards are meant. */
import { useMemo } from 'react';
import type { Card } from '@/live/board/board';
import { useBoardSession } from '@/live/board/useBoard';
import { inOrder, useSelection } from './selection';
import { type ShownStage, type Spot, spotOf } from './steps';

export type BoardHands = {
  shown: () => readonly ShownStage[];
  /** Where the focus is on the board, if it is there. */
  spot: () => Spot | null;
  spotOfCard: (cardId: string) => Spot | null;
  /** A card of the selection stands for all of it, and so does no card at all; any other only for itself. */
  cardsOf: (subject: string | null) => readonly Card[];
  /** Where the focus goes when these cards leave: to the next that stays below the first of them, or above. */
  neighbourOf: (cards: readonly Card[]) => Spot | null;
};

export function useBoardHands(shown: () => readonly ShownStage[]): BoardHands {
  const { store } = useBoardSession();
  const selection = useSelection();
  return useMemo(() => {
    const spotOfCard = (cardId: string): Spot | null => {
      const stageId = [...store.view.columns].find(([, { ids }]) => ids.includes(cardId))?.[0];
      return stageId ? { stageId, cardId } : null;
    };
    return {
      shown,
      spot: () => spotOf(document.activeElement),
      spotOfCard,
      cardsOf: (subject) => {
        const isOfSelection = subject === null || selection.ids.has(subject);
        const ids = isOfSelection ? inOrder(selection.ids, store.view.columns.values()) : [subject];
        return ids.flatMap((id) => store.cardOf(id) ?? []);
      },
      neighbourOf: (cards) => {
        const [first] = cards;
        const from = first && spotOfCard(first.id);
        const stage = from && shown().find(({ id }) => id === from.stageId);
        if (!from || !stage) return null;
        const at = stage.ids.indexOf(first.id);
        const stays = (id: string) => !cards.some((card) => card.id === id);
        const next = stage.ids.slice(at).find(stays) ?? stage.ids.slice(0, at).findLast(stays);
        return { stageId: stage.id, cardId: next ?? null };
      },
    };
  }, [store, selection, shown]);
}
