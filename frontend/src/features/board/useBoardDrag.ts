/** What a drag on the board means: which cards go along, where they may be let go, and what happens there. */
import { useMemo } from 'react';
import type { DragHandlers, Held } from '@/lib/drag/engine';
import type { Rect } from '@/lib/drag/geometry';
import { useBoardSession } from '@/live/board/useBoard';
import { hand } from '@/live/presence/session';
import type { MenuAt } from './BoardCommands';
import { flyFrom } from './fly';
import { type BoardSelection, inOrder } from './selection';
import { useDeeds } from './useDeeds';

export function useBoardDrag(selection: BoardSelection, onMenu: (menu: MenuAt) => void): DragHandlers {
  const session = useBoardSession();
  const deeds = useDeeds();
  return useMemo(() => {
    const { store } = session;
    const putDown = ({ ids }: Held, overlay: Rect) => {
      store.release();
      hand.letGo();
      for (const id of ids) flyFrom(id, overlay);
    };
    return {
      canLift: (id) => store.cardOf(id)?.access.canUpdate === true,
      onLift: (id) => {
        const ids = selection.ids.has(id) ? inOrder(selection.ids, store.view.columns.values()) : [id];
        store.hold(ids);
        hand.take(id);
        return ids;
      },
      onDrop: (held, { columnId, index }, overlay) => {
        const column = store.view.columns.get(columnId);
        const rest = column?.ids.filter((id) => !held.ids.includes(id)) ?? [];
        const after = rest.toSpliced(index, 0, ...held.ids);
        const isThere = after.length === column?.ids.length && after.every((id, at) => id === column.ids[at]);
        if (column && !isThere) void deeds.move(held.ids, { stageId: columnId, index });
        putDown(held, overlay);
      },
      onRest: (id, { x, y }) => onMenu({ cardId: id, x, y }),
      onReturn: putDown,
    };
  }, [session, deeds, selection, onMenu]);
}
