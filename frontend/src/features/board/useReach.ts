/** Calls and writes to the people behind a card: by which number or address is asked when somebody wants to (B51). */
import { useBoardWords, useStagedKind } from '@/features/staged';
import { explain } from '@/lib/failure';
import type { Card } from '@/live/board/board';
import { toast } from '@/ui/toast';
import type { Way } from './reach';

export const hasPeople = ({ contact, company }: Card) => contact !== null || company !== null;

export function useReach(): (way: Way) => (card: Card) => void {
  const { t } = useBoardWords();
  const { reach } = useStagedKind();
  return (way) => (card) =>
    void Promise.all([import('./reach'), reach(card.number)])
      .then(([{ linkTo }, reachable]) => linkTo(reachable, way))
      .then(
        (link) => {
          if (link) window.location.assign(link);
          else toast.info(t(`reach.${way}`, { title: card.title }));
        },
        (error) => toast.error(explain(error)),
      );
}
