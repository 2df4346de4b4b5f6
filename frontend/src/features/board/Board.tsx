/** The columns side by side, what is dragged between them, and the keys that do the same. */
import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { DragBoard } from '@/lib/drag/DragBoard';
import type { DragHandlers } from '@/lib/drag/engine';
import { useBoardSession, useSessionState, useStages } from '@/live/board/useBoard';
import { hand } from '@/live/presence/session';
import { ErrorState } from '@/ui/ErrorState';
import { AddStage } from './AddStage';
import styles from './Board.module.css';
import { BoardColumn } from './BoardColumn';
import { BoardEmpty } from './BoardEmpty';
import { CardFace } from './CardFace';
import { CollapsedColumn } from './CollapsedColumn';
import { useCollapsed } from './collapsed';
import { flyFrom } from './fly';
import { BoardFocus, BoardFocusProvider } from './focus';
import { DIRECTIONS, moveFrom, type Spot, stepFrom } from './steps';
import { useMoving } from './useMoving';

type BoardProps = {
  /** The deal open in the panel. */
  openNumber: number | undefined;
  onOpen: (number: number) => void;
};

export function Board({ openNumber, onOpen }: BoardProps) {
  const { t } = useTranslation('board');
  const session = useBoardSession();
  const { user, canManagePipelines } = useMe();
  const stages = useStages();
  const refusal = useSessionState((state) => state.refusal);
  const [collapsed, toggle] = useCollapsed(user.id);
  const board = useRef<HTMLElement>(null);
  const [focus] = useState(() => new BoardFocus(() => board.current));
  const move = useMoving();
  const seen = useRef(0);

  const cardOf = useCallback((id: string) => session.store.board.records.get(id)?.card, [session]);
  const handlers = useMemo<DragHandlers>(
    () => ({
      canLift: (id) => cardOf(id)?.access.canUpdate === true,
      onLift: (id) => {
        seen.current = cardOf(id)?.version ?? 0;
        session.store.hold(id);
        hand.take(id);
      },
      onDrop: (id, { columnId, index }, overlay) => {
        const column = session.store.view.columns.get(columnId);
        if (column?.ids.indexOf(id) !== index) move(id, { stageId: columnId, index }, seen.current);
        session.store.release();
        hand.letGo();
        flyFrom(id, overlay);
      },
      onReturn: (id, overlay) => {
        session.store.release();
        hand.letGo();
        flyFrom(id, overlay);
      },
    }),
    [session, cardOf, move],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    const spot = spotOf(event.target);
    if (!direction || !spot || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const open = stages.filter(({ id }) => !collapsed.has(id));
    const shown = open.map(({ id }) => ({ id, ids: session.store.view.columns.get(id)?.ids ?? [] }));
    if (!event.altKey) {
      focus.go(stepFrom(shown, spot, direction));
      return;
    }
    const card = spot.cardId ? cardOf(spot.cardId) : undefined;
    const to = moveFrom(shown, spot, direction);
    if (!card?.access.canUpdate || !to) return;
    move(card.id, to, card.version);
    focus.go({ stageId: to.stageId, cardId: card.id });
  };
  const onFocus = (event: FocusEvent) => {
    const spot = spotOf(event.target);
    if (spot) focus.settle(spot);
  };

  useEffect(() => {
    const { store } = session;
    // In the next frame the columns have been drawn anew.
    return store.subscribe(() =>
      requestAnimationFrame(() =>
        focus.follow((id) => [...store.view.columns].find(([, { ids }]) => ids.includes(id))?.[0]),
      ),
    );
  }, [session, focus]);

  // The panel takes room from the board: the card it shows stays in sight beside it.
  useEffect(() => {
    const element = board.current;
    if (!element || openNumber === undefined) return;
    const keepInSight = () =>
      element
        .querySelector('[data-open]')
        ?.closest('[data-stage]')
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const observer = new ResizeObserver(keepInSight);
    observer.observe(element);
    return () => observer.disconnect();
  }, [openNumber]);

  if (refusal) return <ErrorState error={refusal} onRetry={() => window.location.reload()} />;
  return (
    <BoardFocusProvider value={focus}>
      <DragBoard
        board={board}
        handlers={handlers}
        overlay={(id) => {
          const card = cardOf(id);
          return card && <CardFace card={card} />;
        }}
      >
        <section
          ref={board}
          className={styles.board}
          aria-label={t('columns')}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={() => focus.leave()}
        >
          {stages.map((stage, index) =>
            collapsed.has(stage.id) ? (
              <CollapsedColumn key={stage.id} stage={stage} onExpand={() => toggle(stage.id)} />
            ) : (
              <BoardColumn
                key={stage.id}
                stage={stage}
                isFirst={stages.findIndex(({ id }) => !collapsed.has(id)) === index}
                openNumber={openNumber}
                onOpen={onOpen}
                onCollapse={() => toggle(stage.id)}
              />
            ),
          )}
          {canManagePipelines && <AddStage />}
        </section>
        <BoardEmpty />
      </DragBoard>
    </BoardFocusProvider>
  );
}

/** The card or header an event came from; nothing for the fields and menus inside a column. */
function spotOf(target: EventTarget): Spot | null {
  if (!(target instanceof HTMLElement)) return null;
  const { dragId, header } = target.dataset;
  const stageId = target.closest<HTMLElement>('[data-stage]')?.dataset.stage;
  if (!stageId || (dragId === undefined && header === undefined)) return null;
  return { stageId, cardId: dragId ?? null };
}
