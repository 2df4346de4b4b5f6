/** Where what is asked about a card opens, and the words it needs. */
import { loadWords } from '@/lib/i18n';

const MENU_INSET = 16; // px from the corner of the card

/** Where a card's menu opens: its upper left corner, in the window. */
export type MenuAt = { cardId: string; x: number; y: number };

/** At the card that has the focus. */
export function menuAtFocus(cardId: string): MenuAt {
  const box = document.activeElement?.getBoundingClientRect();
  return { cardId, x: (box?.left ?? 0) + MENU_INSET, y: (box?.top ?? 0) + MENU_INSET };
}

/** The dot that tells what is next with a card; null when the card is not drawn. */
export const dotOf = (cardId: string) => document.querySelector(`[data-step="${CSS.escape(cardId)}"]`);

export const withCardWords = async <M>(load: Promise<M>): Promise<M> =>
  (await Promise.all([load, loadWords(['commands', 'card', 'record'])]))[0];
