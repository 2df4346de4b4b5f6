/** Commands that are about the one card in focus, whatever else is chosen. */
import type { Card } from '@/live/board/board';
import { spotOf } from './steps';

export function onOneCard(cardOf: (id: string) => Card | undefined) {
  const of = (subject: string | null) => (subject === null ? undefined : cardOf(subject));
  const onOne = (run: (card: Card) => void, may: (card: Card) => boolean = () => true) => ({
    enabled: (subject: string | null) => {
      const card = of(subject);
      return card !== undefined && may(card);
    },
    run: ({ subject }: { subject: string | null }) => {
      const card = of(subject);
      if (card) run(card);
    },
  });
  /** In the panel these keys belong to what has the focus there: Enter presses a button. */
  const onBoard = (run: (card: Card) => void) => {
    const { enabled, ...rest } = onOne(run);
    const isMeant = () =>
      spotOf(document.activeElement)?.cardId !== null && !document.activeElement?.closest('aside');
    return { ...rest, enabled: (subject: string | null) => isMeant() && enabled(subject) };
  };
  return { onOne, onBoard };
}
