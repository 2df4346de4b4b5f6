/** Calls and writes to the people behind a card: by which number or address is asked when somebody wants to (B51). */
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import type { Card } from '@/live/board/board';
import { toast } from '@/ui/toast';
import type { Way } from './reach';

export const hasPeople = ({ contact, company }: Card) => contact !== null || company !== null;

export function useReach(): (way: Way) => (card: Card) => void {
  const { t } = useTranslation('board');
  return (way) => (card) =>
    void import('./reach')
      .then(({ linkTo }) => linkTo(card.number, way))
      .then(
        (link) => {
          if (link) window.location.assign(link);
          else toast.info(t(`reach.${way}`, { title: card.title }));
        },
        (error) => toast.error(explain(error)),
      );
}
