/** The columns side by side, what is dragged between them, and the keys that do the same. */
import { type MouseEvent, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { EnteringForms } from '@/features/entering';
import type { PipelineChoice } from '@/features/pipelines';
import { useMe } from '@/features/session';
import { useBoardWords } from '@/features/staged';
import { DragBoard } from '@/lib/drag/DragBoard';
import { lazy } from '@/lib/lazy';
import { useBoardSession, useSessionState, useStages } from '@/live/board/useBoard';
import { ErrorState } from '@/ui/ErrorState';
import { toast } from '@/ui/toast';
import { AddStage } from './AddStage';
import { afterwards } from './afterwards';
import styles from './Board.module.css';
import { BoardColumn } from './BoardColumn';
import { BoardCommands } from './BoardCommands';
import { BoardEmpty } from './BoardEmpty';
import { BoardPager } from './BoardPager';
import { CarriedCards } from './CarriedCards';
import { CollapsedColumn } from './CollapsedColumn';
import { Completions } from './Completions';
import type { CardDraft, EditedField } from './cardDraft';
import type { MenuAt } from './cardMenu';
import { useCollapsed } from './collapsed';
import { useEntrance } from './entrance';
import { cornerOf, departure, flyFrom } from './fly';
import { BoardFocus, BoardFocusProvider } from './focus';
import { useHearingOthers } from './hearing';
import type { Hiding } from './hidden';
import { shownInLanes } from './lanes';
import { useOpening } from './opening';
import { BoardSelection, SelectionProvider } from './selection';
import { useFreshStageRights } from './stageRights';
import { useBoardDrag } from './useBoardDrag';
import { useFolded, useLanes } from './useLanes';
import type { OpenRecord } from './useOpenRecord';
import { usePointing } from './usePointing';
import { useStanding } from './useStanding';

const ConflictQuestions = afterwards(async () => (await import('./ConflictQuestions')).ConflictQuestions);
const DropZones = afterwards(async () => (await import('./DropZones')).DropZones);
const LanedBoard = lazy(async () => ({ default: (await import('./LanedBoard')).LanedBoard }));
const Marquee = afterwards(async () => (await import('./Marquee')).Marquee);
const SelectionBar = afterwards(async () => (await import('./SelectionBar')).SelectionBar);

/** A row for the headers, and two for each lane: its head and its cards. */
const gridOf = (stages: number, lanes: number) => ({
  gridTemplateColumns: `repeat(${stages}, auto)`,
  gridTemplateRows: `max-content repeat(${lanes}, var(--lane-head) max-content)`,
});

type BoardProps = OpenRecord & {
  pipeline: PipelineChoice;
  pipelines: readonly PipelineChoice[];
  hiding: Hiding;
};

export function Board({ pipeline, pipelines, openNumber, isPeek, hiding, onOpen, onPeek }: BoardProps) {
  const { t } = useBoardWords();
  const entrance = useEntrance();
  useFreshStageRights();
  useHearingOthers();
  const session = useBoardSession();
  const { user, canManagePipelines } = useMe();
  const allStages = useStages();
  const stages = allStages.filter(({ id }) => !hiding.hidden.has(id));
  const refusal = useSessionState((state) => state.refusal);
  const [collapsed, toggle] = useCollapsed(user.id);
  const board = useRef<HTMLElement>(null);
  const [focus] = useState(() => new BoardFocus(() => board.current));
  const open = stages.filter(({ id }) => !collapsed.has(id)).map(({ id }) => id);
  const lanes = useLanes();
  const [folded, fold] = useFolded(user.id);
  const isLaned = session.scope.lanes !== null;
  const latest = useRef({ open, toggle, hide: hiding.hide, lanes, folded, fold });
  latest.current = { open, toggle, hide: hiding.hide, lanes, folded, fold };
  const [editing, setEditing] = useState<CardDraft | null>(null);
  const opening = useOpening(onOpen);
  const [menu, setMenu] = useState<MenuAt | null>(null);

  const shown = useCallback(() => {
    const { open, lanes, folded } = latest.current;
    const { view } = session.store;
    if (view.laned) return shownInLanes(view, open, lanes, folded);
    return open.map((id) => ({ id, ids: view.columns.get(id)?.ids ?? [] }));
  }, [session]);
  const selection = useMemo(() => new BoardSelection(shown), [shown]);
  const handlers = useBoardDrag(selection, setMenu);
  /** Refused while the person was already writing on another card: each opens again after that one. */
  const kept = useRef<CardDraft[]>([]);
  const onEdited = useCallback(
    (byKeys: boolean) => {
      // The card has to be drawn again before it can take the focus.
      const next = kept.current.shift() ?? null;
      flushSync(() => setEditing(next));
      if (byKeys && !next) focus.restore();
    },
    [focus],
  );
  const edit = (cardId: string, field: EditedField) =>
    setEditing({ cardId, field, values: null, problem: null });
  const written = useRef(editing);
  written.current = editing;
  /** Said where it was written, unless that is out of sight. Whoever writes on another card by now stays there. */
  const onRefused = useCallback((refused: CardDraft) => {
    const isShown = !written.current && cornerOf(refused.cardId) !== undefined;
    if (refused.problem && !isShown) toast.error(refused.problem);
    if (written.current) kept.current.push(refused);
    else setEditing(refused);
  }, []);
  /** What had the focus goes away with its column: its strip has it then, or the column beside. Nothing moves for that. */
  const takeAway = useCallback((stageId: string, how: 'toggle' | 'hide') => {
    const { open, [how]: away } = latest.current;
    const at = open.indexOf(stageId);
    flushSync(() => away(stageId));
    const next = [stageId, open[at + 1], open[at - 1]]
      .flatMap((id) => id ?? [])
      .map((id) =>
        board.current?.querySelector<HTMLElement>(
          `[data-stage="${CSS.escape(id)}"] [data-header], [data-stage="${CSS.escape(id)}"] > button`,
        ),
      )
      .find((element) => element);
    next?.focus({ preventScroll: true });
  }, []);
  // The same for every render, so that a column is drawn anew only for what it shows.
  const onCollapse = useCallback((stageId: string) => takeAway(stageId, 'toggle'), [takeAway]);
  const onHide = useCallback((stageId: string) => takeAway(stageId, 'hide'), [takeAway]);
  const onFold = useCallback((lane: string) => latest.current.fold(lane), []);
  const onExpand = (stageId: string) => {
    toggle(stageId);
    focus.go({ stageId, cardId: null });
  };
  const cards = { openNumber, draft: editing, onEdited, onRefused, onOpen: opening.open };
  const onDoubleClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>('[data-drag-id]')?.dataset.dragId;
    if (id === undefined || session.store.cardOf(id)?.access.canUpdate !== true) return;
    opening.cancel();
    edit(id, target.closest('[data-edit=amount]') ? 'amount' : 'title');
  };
  const pointing = usePointing(focus, setMenu);
  const isAsked = useSessionState(({ questions }) => questions.length > 0);
  useStanding(board, focus, selection);
  useEffect(() => session.showMotion(departure), [session]);
  useEffect(() => {
    const { store } = session;
    const stageOf = (id: string) => [...store.view.columns].find(([, { ids }]) => ids.includes(id))?.[0];
    return store.subscribe(() => {
      selection.keep((id) => stageOf(id) !== undefined);
      // In the next frame the columns have been drawn anew.
      requestAnimationFrame(() => focus.follow(stageOf));
    });
  }, [session, focus, selection]);

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
      <SelectionProvider value={selection}>
        <DragBoard
          board={board}
          handlers={handlers}
          overlay={(id, count) => <CarriedCards id={id} count={count} />}
        >
          <BoardPager board={board} stages={stages} />
          <section
            ref={board}
            className={styles.board}
            data-lanes={isLaned || undefined}
            style={isLaned ? gridOf(stages.length, lanes.length) : undefined}
            aria-label={t('columns')}
            onDoubleClick={onDoubleClick}
            {...pointing}
          >
            {isLaned ? (
              <Suspense>
                <LanedBoard
                  stages={stages}
                  collapsed={collapsed}
                  lanes={lanes}
                  folded={folded}
                  onFold={onFold}
                  onExpand={onExpand}
                  onCollapse={onCollapse}
                  onHide={onHide}
                  {...cards}
                />
              </Suspense>
            ) : (
              stages.map((stage) =>
                collapsed.has(stage.id) ? (
                  <CollapsedColumn key={stage.id} stage={stage} onExpand={() => onExpand(stage.id)} />
                ) : (
                  <BoardColumn
                    key={stage.id}
                    stage={stage}
                    isFirst={stage.id === open[0]}
                    onCollapse={onCollapse}
                    onHide={onHide}
                    {...cards}
                  />
                ),
              )
            )}
            {canManagePipelines && <AddStage />}
          </section>
          <Suspense>
            <Marquee board={board} selection={selection} />
          </Suspense>
          <BoardEmpty
            isHidden={stages.length === 0}
            onShowAll={() => hiding.choose({ stages: [], empty: false })}
            onAdd={() => stages[0] && focus.add(stages[0].id)}
          />
          <Suspense>
            <SelectionBar />
          </Suspense>
          <Suspense>
            <DropZones hasOthers={pipelines.length > 1} />
          </Suspense>
          <Suspense>
            {isAsked && <ConflictQuestions onGo={(spot) => focus.go(spot)} flight={{ cornerOf, flyFrom }} />}
          </Suspense>
          <EnteringForms queue={entrance.forms} cornerOf={cornerOf} />
          <Completions />
          <BoardCommands
            pipeline={pipeline}
            pipelines={pipelines}
            openNumber={openNumber}
            isPeek={isPeek}
            onOpen={onOpen}
            onPeek={onPeek}
            shown={shown}
            hiding={hiding}
            onEdit={(cardId) => edit(cardId, 'title')}
            menu={menu}
            onMenu={setMenu}
          />
        </DragBoard>
      </SelectionProvider>
    </BoardFocusProvider>
  );
}
