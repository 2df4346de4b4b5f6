/** What the keys do on a board: walk, move, and open what the commands ask for. Drawn is only what is open. */
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { PipelineChoice } from '@/features/pipelines';
import { restoreItem } from '@/features/recycling';
import { OnItsWay } from '@/lib/commands/ahead';
import { useCommands, useSubjects } from '@/lib/commands/useCommands';
import { explain } from '@/lib/failure';
import { loadWords } from '@/lib/i18n';
import type { Card } from '@/live/board/board';
import { useBoardSession } from '@/live/board/useBoard';
import { toast } from '@/ui/toast';
import { useDeleting } from '@/ui/useRecordPage';
import type { CardQuestion } from './CardDialogs';
import { useBoardFocus } from './focus';
import type { Hiding } from './hidden';
import type { Way } from './reach';
import { type Direction, moveFrom, type ShownStage, type Spot, spotOf, stepFrom } from './steps';
import { useMoving } from './useMoving';

const withWords = async <M,>(load: Promise<M>) =>
  (await Promise.all([load, loadWords(['commands', 'card', 'record'])]))[0];
const loadDialogs = () => withWords(import('./CardDialogs'));
const loadMenu = () => withWords(import('./CardMenu'));
const CardDialogs = lazy(async () => ({ default: (await loadDialogs()).CardDialogs }));
const loadStep = () => withWords(import('./NextStepPopover'));
const CardMenu = lazy(async () => ({ default: (await loadMenu()).CardMenu }));
const NextStepPopover = lazy(async () => ({ default: (await loadStep()).NextStepPopover }));

const UNHURRIED = 3_000; // ms after which the board is surely drawn

/** Where a card's menu opens: its upper left corner, in the window. */
export type MenuAt = { cardId: string; x: number; y: number };

type BoardCommandsProps = {
  pipeline: PipelineChoice;
  pipelines: readonly PipelineChoice[];
  openNumber: number | undefined;
  isPeek: boolean;
  onOpen: (number: number) => void;
  /** Null closes. */
  onPeek: (number: number | null) => void;
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
  const { t } = useTranslation('board');
  const session = useBoardSession();
  const focus = useBoardFocus();
  const navigate = useNavigate();
  const move = useMoving();
  const deleting = useDeleting();
  const [asking, setAsking] = useState<CardQuestion | null>(null);
  /** The card whose next step is in hand. */
  const [stepAt, setStepAt] = useState<{ cardId: string; at: DOMRect } | null>(null);

  // Whoever types on after a key must not wait for what it opens.
  useEffect(() => {
    const timer = setTimeout(
      () => void Promise.allSettled([loadDialogs(), loadMenu(), loadStep()]),
      UNHURRIED,
    );
    return () => clearTimeout(timer);
  }, []);

  const cardOf = (id: string | null | undefined) =>
    (id && session.store.board.records.get(id)?.card) || undefined;
  const spot = () => spotOf(document.activeElement);
  const stageOf = (cardId: string) =>
    [...session.store.view.columns].find(([, { ids }]) => ids.includes(cardId))?.[0];
  const spotOfCard = (cardId: string): Spot | null => {
    const stageId = stageOf(cardId);
    return stageId ? { stageId, cardId } : null;
  };

  const openCard = () =>
    [...session.store.board.records.values()].find(({ card }) => card?.number === openNumber)?.card ??
    undefined;
  useSubjects({
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

  /** From wherever the board had the focus last, when nothing has it now. */
  const standing = (): Spot | null => {
    const here = spot();
    if (here) return here;
    if (document.activeElement !== document.body) return null;
    const first = shown()[0];
    return focus.spot ?? (first ? { stageId: first.id, cardId: null } : null);
  };
  const goTo = (next: Spot) => {
    focus.go(next);
    const card = cardOf(next.cardId);
    if (isPeek && openNumber !== undefined && card) onPeek(card.number);
  };
  const walking = (direction: Direction) => ({
    enabled: () => standing() !== null,
    run: () => {
      const from = standing();
      if (from) goTo(stepFrom(shown(), from, direction));
    },
  });

  const about = (run: (card: Card) => void, may: (card: Card) => boolean = () => true) => ({
    enabled: (subject: string | null) => {
      const card = cardOf(subject);
      return card !== undefined && may(card);
    },
    run: ({ subject }: { subject: string | null }) => {
      const card = cardOf(subject);
      if (card) run(card);
    },
  });
  const onCard = (run: (card: Card) => void) => {
    const { enabled, ...rest } = about(run);
    return { ...rest, enabled: (subject: string | null) => spot()?.cardId !== null && enabled(subject) };
  };
  const mayUpdate = ({ access }: Card) => access.canUpdate;
  const moving = (direction: Exclude<Direction, 'pageUp' | 'pageDown'>) => {
    const target = (card: Card) => {
      const from = spotOfCard(card.id);
      return from && moveFrom(shown(), from, direction);
    };
    return about((card) => {
      const to = target(card);
      if (!to) return;
      move(card.id, to, card.version);
      focus.go({ stageId: to.stageId, cardId: card.id });
    }, mayUpdate);
  };
  const ask = (question: CardQuestion['question'], may?: (card: Card) => boolean) =>
    about(({ id }) => setAsking({ question, cardId: id }), may);

  const at = pipelines.findIndex(({ id }) => id === pipeline.id);
  const pipelineStep = (step: 1 | -1) => ({
    enabled: () => pipelines[at + step] !== undefined,
    run: () => {
      const next = pipelines[at + step];
      if (!next) return;
      const params = { pipelineNumber: String(next.number) };
      void navigate({ to: '/deals/kanban/$pipelineNumber', params });
    },
  });

  const remove = (card: Card) => {
    const from = spotOfCard(card.id);
    const after = from && (neighbourOf(shown(), from) ?? { stageId: from.stageId, cardId: null });
    void import('@/features/record').then(({ DEALS, deleteDeal }) =>
      deleting.mutate({
        title: card.title,
        listKey: DEALS,
        remove: () => deleteDeal(card.id),
        restore: () => restoreItem(card.id),
        onDeleted: () => {
          if (card.number === openNumber) onPeek(null);
          if (after) focus.go(after);
        },
      }),
    );
  };

  const reach = (way: Way) => (card: Card) =>
    void import('./reach')
      .then(({ linkTo }) => linkTo(card.number, way))
      .then(
        (link) => {
          if (link) window.location.assign(link);
          else toast.info(t(`reach.${way}`, { title: card.title }));
        },
        (error) => toast.error(explain(error)),
      );
  const hasPeople = ({ contact, company }: Card) => contact !== null || company !== null;

  useCommands({
    up: walking('up'),
    down: walking('down'),
    left: walking('left'),
    right: walking('right'),
    first: walking('first'),
    last: walking('last'),
    pageUp: walking('pageUp'),
    pageDown: walking('pageDown'),
    column: {
      run: ({ keys }) => {
        const stage = shown()[Number(keys) - 1];
        if (stage) goTo({ stageId: stage.id, cardId: stage.ids[0] ?? null });
      },
    },
    previousPipeline: pipelineStep(-1),
    nextPipeline: pipelineStep(1),
    newDeal: {
      run: () => {
        const stageId = spot()?.stageId ?? focus.spot?.stageId ?? shown()[0]?.id;
        if (stageId) focus.add(stageId);
      },
    },
    closePanel: {
      enabled: () => openNumber !== undefined && spot() !== null,
      run: () => onPeek(null),
    },
    open: onCard(({ number }) => onOpen(number)),
    peek: onCard(({ number }) => onPeek(isPeek && number === openNumber ? null : number)),
    moveTo: ask('moveTo', mayUpdate),
    moveLeft: moving('left'),
    moveRight: moving('right'),
    moveUp: moving('up'),
    moveDown: moving('down'),
    moveFirst: moving('first'),
    moveLast: moving('last'),
    assign: ask('assign', mayUpdate),
    activity: about(({ id }) => {
      const at = dotOf(id)?.getBoundingClientRect();
      if (at) setStepAt({ cardId: id, at });
      else setAsking({ question: 'activity', cardId: id });
    }),
    comment: ask('comment'),
    editTitle: about(({ id }) => {
      const there = spotOfCard(id);
      if (!there) return;
      focus.go(there);
      onEdit(id);
    }, mayUpdate),
    call: about(reach('phones'), hasPeople),
    mail: about(reach('emails'), hasPeople),
    openTab: about(({ number }) => {
      window.open(`/deals/${number}`, '_blank', 'noreferrer');
    }),
    delete: about(remove, ({ access }) => access.canDelete),
    menu: onCard(({ id }) => {
      const box = document.activeElement?.getBoundingClientRect();
      onMenu({ cardId: id, x: (box?.left ?? 0) + MENU_INSET, y: (box?.top ?? 0) + MENU_INSET });
    }),
  });

  const moveTo = (card: Card, stageId: string) => {
    const from = spotOfCard(card.id);
    const isShown = shown().some(({ id }) => id === stageId);
    const after = isShown ? { stageId, cardId: card.id } : from && neighbourOf(shown(), from);
    move(card.id, { stageId, index: 0 }, card.version);
    if (hiding.hidden.has(stageId)) {
      const stage = session.store.view.columns.get(stageId)?.stage.name ?? '';
      const show = { label: t('hidden.show'), run: () => hiding.show(stageId) };
      toast.info(t('hidden.moved', { title: card.title, stage }), show);
    }
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
        <CardDialogs key={asking.question} {...asking} onMove={moveTo} onClose={() => setAsking(null)} />
      )}
      {stepAt && (
        <NextStepPopover
          key={stepAt.cardId}
          {...stepAt}
          onAll={() => {
            flushSync(() => setStepAt(null));
            setAsking({ question: 'activity', cardId: stepAt.cardId });
          }}
          onClose={() => setStepAt(null)}
        />
      )}
      {menu && <CardMenu key={menu.cardId} {...menu} onClose={() => onMenu(null)} />}
    </Suspense>
  );
}

/** Undefined when the card is not drawn. */
const dotOf = (cardId: string) => document.querySelector(`[data-step="${CSS.escape(cardId)}"]`);

const MENU_INSET = 16; // px from the corner of the card

/** Where the focus goes when a card leaves: to the one below, or above. */
function neighbourOf(stages: readonly ShownStage[], { stageId, cardId }: Spot): Spot | null {
  const ids = stages.find(({ id }) => id === stageId)?.ids ?? [];
  const at = cardId === null ? -1 : ids.indexOf(cardId);
  const next = ids[at + 1] ?? ids[at - 1];
  return next === undefined ? null : { stageId, cardId: next };
}
