/** What of a card is being written, as text, and what it changes. */
import type { Card } from '@/live/board/board';
import type { CardChange } from '@/live/board/operations';
import { asDecimalText } from '@/ui/fields/figures';

export const FIELDS = ['title', 'amount', 'expectedCloseDate'] as const;
export type EditedField = (typeof FIELDS)[number];
type Written = Record<EditedField, string>;

/**
 * Kept where it outlasts the card's place, since a colleague may move the card meanwhile. `field` has the focus; `values`
 * are null until something is typed; `problem`: why the server would not take them.
 */
export type CardDraft = {
  cardId: string;
  field: EditedField;
  values: Written | null;
  problem: string | null;
};

export const asWritten = ({ title, amount, expectedCloseDate }: Card): Written => ({
  title,
  amount: amount.amount.replace(/\.0+$/u, ''),
  expectedCloseDate: expectedCloseDate ?? '',
});

/** Null when nothing changes. A title can't be taken away, and an amount that is taken away is none. */
export function changeOf(card: Card, written: Written): CardChange | null {
  const before = asWritten(card);
  const change: CardChange = {};
  const title = written.title.trim();
  const amount = asDecimalText(written.amount) || '0';
  if (title && title !== before.title) change.title = title;
  if (amount !== before.amount) change.amount = { ...card.amount, amount };
  if (written.expectedCloseDate !== before.expectedCloseDate)
    change.expectedCloseDate = written.expectedCloseDate || null;
  return Object.keys(change).length > 0 ? change : null;
}
