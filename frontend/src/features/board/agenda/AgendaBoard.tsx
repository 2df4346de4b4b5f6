/** The columns of the activities view side by side, what is dragged between them, and the keys that do the same. */
import { useQuery } from '@tanstack/react-query';
import { CalendarClock, SearchX } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStagedKind } from '@/features/staged';
import type { ActivityColumn } from '@/gql/graphql';
import { DragBoard } from '@/lib/drag/DragBoard';
import type { DragHandlers } from '@/lib/drag/engine';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import boardStyles from '../Board.module.css';
import { BoardPager } from '../BoardPager';
import type { MenuAt } from '../cardMenu';
import { departure, flyFrom } from '../fly';
import { BoardFocus, BoardFocusProvider } from '../focus';
import type { OpenRecord } from '../useOpenRecord';
import { usePointing } from '../usePointing';
import { AgendaFace } from './AgendaCard';
import { AgendaColumn } from './AgendaColumn';
import { AgendaCommands } from './AgendaCommands';
import { COLORS } from './columns';
import { stageMarksOf } from './stageMarks';
import { useAgenda, useAgendaSession } from './useAgenda';
import { useAgendaMoves } from './useAgendaMoves';

type AgendaBoardProps = OpenRecord & {
  pipelineId: string | undefined;
  /** Not all of its cards are asked for. */
  isFiltered: boolean;
};

export function AgendaBoard({
  pipelineId,
  isFiltered,
  openNumber,
  isPeek,
  onOpen,
  onPeek,
}: AgendaBoardProps) {
  const { t } = useTranslation(['agenda', 'board']);
  const session = useAgendaSession();
  const agenda = useAgenda((state) => state.agenda);
  const refusal = useAgenda((state) => state.refusal);
  const stages = useQuery(stageMarksOf(useStagedKind().kind)).data;
  const board = useRef<HTMLElement>(null);
  const [focus] = useState(() => new BoardFocus(() => board.current));
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const moveTo = useAgendaMoves();

  useEffect(() => session.showMotion(departure), [session]);
  // In the next frame the columns have been drawn anew.
  useEffect(
    () => session.subscribe(() => requestAnimationFrame(() => focus.follow((id) => session.columnOf(id)))),
    [session, focus],
  );

  const handlers = useMemo<DragHandlers>(
    () => ({
      // Also one that can't be moved: then every column says so.
      canLift: (id) => session.cardOf(id) !== undefined,
      onLift: (id) => {
        session.hold();
        return [id];
      },
      onDrop: ({ id }, { columnId }, overlay) => {
        session.release();
        moveTo(id, columnId as ActivityColumn);
        flyFrom(id, overlay);
      },
      onReturn: ({ id }, overlay) => {
        session.release();
        flyFrom(id, overlay);
      },
      onRest: (id, { x, y }) => setMenu({ cardId: id, x, y }),
    }),
    [session, moveTo],
  );
  const overlay = useCallback(
    (id: string) => {
      const card = session.cardOf(id);
      return card && <AgendaFace card={card} stage={stages?.get(card.stageId)} />;
    },
    [session, stages],
  );

  const pointing = usePointing(focus, setMenu);
  const pages = useMemo(
    () => agenda.map(({ id }) => ({ id, name: t(`columns.${id}`), color: COLORS[id] })),
    [agenda, t],
  );
  if (refusal) return <ErrorState error={refusal} onRetry={() => window.location.reload()} />;
  const isEmpty = agenda.every(({ count }) => count === 0);
  const first = agenda.find(({ cards }) => cards.length > 0)?.id ?? agenda[0]?.id;
  return (
    <BoardFocusProvider value={focus}>
      <DragBoard board={board} handlers={handlers} overlay={overlay}>
        <BoardPager board={board} stages={pages} />
        <section ref={board} className={boardStyles.board} aria-label={t('label')} {...pointing}>
          {agenda.map((column) => (
            <AgendaColumn
              key={column.id}
              column={column}
              stages={stages}
              pipelineId={pipelineId}
              isFiltered={isFiltered}
              isFirst={column.id === first}
              openNumber={openNumber}
              onOpen={onOpen}
            />
          ))}
        </section>
        {isEmpty && (
          <div className={boardStyles.empty}>
            {isFiltered ? (
              <EmptyState icon={SearchX} title={t('board:nothing.title')}>
                {t('board:nothing.text')}
              </EmptyState>
            ) : (
              <EmptyState icon={CalendarClock} title={t('empty.title')}>
                {t('empty.text')}
              </EmptyState>
            )}
          </div>
        )}
        <AgendaCommands
          openNumber={openNumber}
          isPeek={isPeek}
          onOpen={onOpen}
          onPeek={onPeek}
          menu={menu}
          onMenu={setMenu}
          moveTo={moveTo}
        />
      </DragBoard>
    </BoardFocusProvider>
  );
}
