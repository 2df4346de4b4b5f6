/** The commands of a board, and what they open: dialogs about cards, and a card's menu. Drawn is only what is open. */
import { Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PipelineChoice } from '@/features/pipelines';
import { useBoardWords, useStagedKind } from '@/features/staged';
import { OnItsWay } from '@/lib/commands/ahead';
import { useCommands, useSubjects } from '@/lib/commands/useCommands';
import { lazy } from '@/lib/lazy';
import { useBoardSession } from '@/live/board/useBoard';
import { toast } from '@/ui/toast';
import { useBoardHands } from './boardHands';
import type { CardQuestion } from './CardDialogs';
import { dotOf, type MenuAt, menuAtFocus, withCardWords } from './cardMenu';
import { useBoardFocus } from './focus';
import type { Hiding } from './hidden';
import { useSelection } from './selection';
import type { ShownStage } from './steps';
import { useCardCommands } from './useCardCommands';
import { type Elsewhere, useDeeds } from './useDeeds';
import type { OpenRecord } from './useOpenRecord';
import { usePipelineSteps } from './usePipelineSteps';
import { useWalking } from './useWalking';

const loadDialogs = () => withCardWords(import('./CardDialogs'));
const loadMenu = () => withCardWords(import('./CardMenu'));
const CardDialogs = lazy(async () => ({ default: (await loadDialogs()).CardDialogs }));
const loadStep = () => withCardWords(import('./NextStepPopover'));
const BoardNextStep = lazy(async () => ({ default: (await loadStep()).BoardNextStep }));
const CardMenu = lazy(async () => ({ default: (await loadMenu()).CardMenu }));

const UNHURRIED = 3_000; // ms after which the board is surely drawn

type BoardCommandsProps = OpenRecord & {
  pipeline: PipelineChoice;
  pipelines: readonly PipelineChoice[];
  /** The columns that show their cards. */
  shown: () => readonly ShownStage[];
  hiding: Hiding;
  onEdit: (cardId: string) => void;
  menu: MenuAt | null;
  onMenu: (menu: MenuAt | null) => void;
};

export function BoardCommands({
  pipeline,
  pipelines,
  openNumber,
  isPeek,
  onOpen,
  onPeek,
  shown,
  hiding,
  onEdit,
  menu,
  onMenu,
}: BoardCommandsProps) {
  const { t } = useBoardWords();
  const session = useBoardSession();
  const focus = useBoardFocus();
  const deeds = useDeeds();
  const selection = useSelection();
  const hands = useBoardHands(shown);
  const { words } = useStagedKind();
  const [asking, setAsking] = useState<CardQuestion | null>(null);
  /** The card whose next step is in hand. */
  const [stepAt, setStepAt] = useState<{ cardId: string; at: DOMRect } | null>(null);
  const { spot, spotOfCard, cardsOf, neighbourOf } = hands;

  // Whoever types on after a key must not wait for what it opens.
  useEffect(() => {
    const timer = setTimeout(
      () =>
        void Promise.allSettled([
          loadDialogs(),
          import('./CommentOn'),
          import('./ToPipeline'),
          loadMenu(),
          loadStep(),
          import('./CardActions'),
          import('./CardEditor'),
          import('@/features/entering'),
          import('./ConflictQuestions'),
          import('./StageQuickAdd'),
        ]),
      UNHURRIED,
    );
    return () => clearTimeout(timer);
  }, []);

  const openCard = () =>
    [...session.store.board.records.values()].find(({ card }) => card?.number === openNumber)?.card ??
    undefined;
  useSubjects({
    words,
    current: () => {
      const here = spot()?.cardId;
      if (here) return here;
      return document.activeElement?.closest('aside') ? (openCard()?.id ?? null) : null;
    },
    focus: (subject) => {
      const there = (subject && spotOfCard(subject)) || focus.spot;
      if (there) focus.go(there);
    },
  });

  useWalking({
    shown,
    onCard: (cardId) => {
      const card = session.store.cardOf(cardId);
      if (card && isPeek && openNumber !== undefined) onPeek(card.number);
    },
  });
  usePipelineSteps(pipeline, pipelines);
  useCardCommands({
    hasOthers: pipelines.length > 1,
    hands,
    onAsk: (question) => {
      const [only] = question.ids;
      const at = question.question === 'activity' && question.ids.length === 1 && only && dotOf(only);
      if (at) setStepAt({ cardId: only, at: at.getBoundingClientRect() });
      else setAsking(question);
    },
    onEdit,
    onMenu: (cardId) => onMenu(menuAtFocus(cardId)),
    onOpen,
    onPeek: (number) => onPeek(isPeek && number === openNumber ? null : number),
    onGone: (cards) => {
      if (cards.some(({ number }) => number === openNumber)) onPeek(null);
    },
  });
  useCommands({
    escape: {
      enabled: () => selection.ids.size > 0 || (openNumber !== undefined && spot() !== null),
      run: () => (selection.ids.size > 0 ? selection.clear() : onPeek(null)),
    },
  });

  const moveTo = (ids: readonly string[], stageId: string) => {
    const [first] = ids;
    if (first === undefined) return;
    const isShown = shown().some(({ id }) => id === stageId);
    const after = isShown ? { stageId, cardId: first } : neighbourOf(ids.flatMap((id) => cardsOf(id)));
    void deeds.move(ids, { stageId, index: 0 });
    if (hiding.hidden.has(stageId)) {
      const stage = session.store.view.columns.get(stageId)?.stage.name ?? '';
      const show = { label: t('hidden.show'), run: () => hiding.show(stageId) };
      toast.info(t('hidden.moved', { title: session.store.cardOf(first)?.title ?? '', stage }), show);
    }
    if (after) focus.go(after);
  };
  const transfer = (ids: readonly string[], to: Elsewhere) => {
    const after = neighbourOf(ids.flatMap((id) => session.store.cardOf(id) ?? []));
    void deeds.transfer(ids, to);
    if (after) focus.go(after);
  };
  const close = () => {
    setAsking(null);
    setStepAt(null);
    onMenu(null);
  };
  return (
    <Suspense fallback={<OnItsWay onCancel={close} />}>
      {asking && (
        <CardDialogs
          key={asking.question}
          {...asking}
          onMove={moveTo}
          onTransfer={transfer}
          onAssign={(ids, person) => void deeds.assign(ids, person)}
          onTag={deeds.tag}
          onClose={() => setAsking(null)}
        />
      )}
      {stepAt && (
        <BoardNextStep
          key={stepAt.cardId}
          {...stepAt}
          onAll={() => {
            flushSync(() => setStepAt(null));
            setAsking({ question: 'activity', ids: [stepAt.cardId] });
          }}
          onClose={() => setStepAt(null)}
        />
      )}
      {menu && <CardMenu key={menu.cardId} {...menu} onClose={() => onMenu(null)} />}
    </Suspense>
  );
}
