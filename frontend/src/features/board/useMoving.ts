/** Moves a card and says what became of it: by the card itself, by a toast, and for the ear. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/announce';
import { explain } from '@/lib/failure';
import { targetAt } from '@/live/board/target';
import { useBoardSession } from '@/live/board/useBoard';
import { toast } from '@/ui/toast';
import { cornerOf, flyFrom } from './fly';

/** `index` counts the target column's cards without the moving one. `seenVersion`: what the person looked at. */
export type MoveCard = (dealId: string, to: { stageId: string; index: number }, seenVersion: number) => void;

export function useMoving(): MoveCard {
  const session = useBoardSession();
  const { t } = useTranslation('board');
  return useCallback(
    (dealId, { stageId, index }, seenVersion) => {
      const { store } = session;
      const column = store.view.columns.get(stageId);
      const title = store.board.records.get(dealId)?.card?.title ?? '';
      if (!column) return;
      const target = targetAt(
        stageId,
        column.ids.filter((id) => id !== dealId),
        index,
      );
      const moving = session.move(dealId, target, seenVersion, () => flyFrom(dealId, cornerOf(dealId)));
      const { count, stage } = store.view.columns.get(stageId) ?? column;
      announce(t('move.done', { stage: stage.name, place: index + 1, count }));
      void moving.then((outcome) => {
        if (outcome.kind === 'moved') return;
        const message =
          outcome.kind === 'refused'
            ? t('move.refused', { title, reason: explain(outcome.error) })
            : outcome.by
              ? t('move.conflict', { title, name: outcome.by.name })
              : t('move.conflictUnknown', { title });
        toast.error(message);
      });
    },
    [session, t],
  );
}
