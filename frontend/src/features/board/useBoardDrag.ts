/** What a drag on the board means: which cards go along, where they may be let go, and what happens there. */
import { useMemo } from 'react';
import { useBoardWords } from '@/features/staged';
import { commands } from '@/lib/commands/registry';
import type { DragHandlers, Held } from '@/lib/drag/engine';
import type { Rect } from '@/lib/drag/geometry';
import type { Card } from '@/live/board/board';
import { cellAt, laneOf } from '@/live/board/lanes';
import { useBoardSession } from '@/live/board/useBoard';
import { hand } from '@/live/presence/session';
import { toast } from '@/ui/toast';
import type { MenuAt } from './cardMenu';
import { barrierForAll } from './entering';
import { flyFrom } from './fly';
import { type BoardSelection, inOrder, LARGEST_STACK } from './selection';
import { closesZone, useClosedStages } from './stageRights';
import { useDeeds } from './useDeeds';
import { isZone, type Zone } from './zones';

/** Whether they stand there already, together and in this order. */
function standAt(ids: readonly string[], moving: readonly string[], index: number): boolean {
  const rest = ids.filter((id) => !moving.includes(id));
  const after = rest.toSpliced(index, 0, ...moving);
  return after.length === ids.length && after.every((id, at) => id === ids[at]);
}

export function useBoardDrag(selection: BoardSelection, onMenu: (menu: MenuAt) => void): DragHandlers {
  const session = useBoardSession();
  const deeds = useDeeds();
  const closed = useClosedStages();
  const { t } = useBoardWords();
  return useMemo(() => {
    const { store } = session;
    const putDown = ({ ids }: Held, overlay: Rect) => {
      store.release();
      hand.letGo();
      for (const id of ids) flyFrom(id, overlay);
    };
    const cardsOf = (ids: readonly string[]) => ids.flatMap((id) => store.cardOf(id) ?? []);
    const dropOn = (zone: Zone, ids: readonly string[]) => {
      const cards = cardsOf(ids);
      const may = cards.filter(({ access }) => (zone === 'delete' ? access.canDelete : access.canUpdate));
      if (may.length === 0) toast.error(t('barrier.READ_ONLY'));
      else if (closesZone(zone, store.view.stages, closed.toEnter)) toast.error(t('barrier.CLOSED_STAGE'));
      else if (zone === 'delete') void deeds.remove(ids);
      // Of the cards in hand one stands for all of them, as for any command.
      else if (zone === 'pipeline') commands.run('toPipeline', { subject: ids[0] ?? null });
      else void deeds.close(ids, zone);
    };
    return {
      // Also one that can't be changed: then every target says so.
      canLift: (id) => store.cardOf(id) !== undefined,
      onLift: (id) => {
        const ids = selection.ids.has(id) ? inOrder(selection.ids, store.view.columns.values()) : [id];
        store.hold(ids);
        const movable = cardsOf(ids).filter(({ access }) => access.canUpdate);
        if (movable.length > 0) hand.take(movable.slice(0, LARGEST_STACK).map((card) => card.id));
        return ids;
      },
      onDrop: (held, { columnId, index }, overlay) => {
        const { ids } = held;
        if (isZone(columnId)) dropOn(columnId, ids);
        else {
          const cell = cellAt(columnId);
          const { lanes, order } = store.board;
          const stageId = cell?.stageId ?? columnId;
          const column = store.view.columns.get(stageId);
          const there = cell ? (store.view.laned?.cells.get(columnId)?.ids ?? []) : (column?.ids ?? []);
          const isOther = (card: Card) => cell !== null && laneOf(lanes, card) !== cell.lane;
          const barrier =
            column && barrierForAll(cardsOf(ids), { ...column.stage, isOther }, closed.toEnter, order);
          if (barrier === 'SORTED') toast.info(t('barrier.SORTED'));
          else if (barrier) toast.error(t(`barrier.${barrier}`));
          else if (column && !standAt(there, ids, index))
            void deeds.move(ids, { stageId, index, ...(cell && { lane: cell.lane }) });
        }
        putDown(held, overlay);
      },
      onRest: (id, { x, y }) => onMenu({ cardId: id, x, y }),
      onReturn: putDown,
    };
  }, [session, deeds, selection, onMenu, closed, t]);
}
