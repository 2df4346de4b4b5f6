/** Putting off and bringing forward what is next with a card, by hand or by keys: at once, with a way back (R54). */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardWords } from '@/features/staged';
import { beingDone, offerUndo } from '@/features/undo';
import type { ActivityColumn } from '@/gql/graphql';
import { announce } from '@/lib/announce';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { takes } from './columns';
import { useAgendaSession } from './useAgenda';

/** Returns whether the card goes there; why it doesn't is told. */
export type MoveTo = (cardId: string, column: ActivityColumn) => boolean;

export function useAgendaMoves(): MoveTo {
  const session = useAgendaSession();
  const { t } = useTranslation('agenda');
  const { t: words } = useBoardWords();
  return useMemo(() => {
    const move = async (cardId: string, column: ActivityColumn, title: string) => {
      try {
        const { column: stands, operationId } = await beingDone(session.move(cardId, column));
        const isElsewhere = stands !== null && stands !== column;
        const said = t(isElsewhere ? 'move.elsewhere' : 'move.done', {
          title,
          column: t(`columns.${stands ?? column}`),
        });
        announce(said);
        offerUndo(operationId, said);
      } catch (error) {
        toast.error(t('move.refused', { title, reason: explain(error) }));
      }
    };
    return (cardId, column) => {
      const card = session.cardOf(cardId);
      if (!card || session.columnOf(cardId) === column) return false;
      if (!session.canMove(cardId)) {
        toast.error(words('barrier.READ_ONLY'));
        return false;
      }
      if (column === 'OVERDUE' || column === 'NO_DEADLINE' || !takes(session.state.agenda, column)) {
        toast.error(t(column === 'OVERDUE' ? 'barrier.OVERDUE' : 'barrier.NO_DEADLINE'));
        return false;
      }
      void move(cardId, column, card.title);
      return true;
    };
  }, [session, t, words]);
}
