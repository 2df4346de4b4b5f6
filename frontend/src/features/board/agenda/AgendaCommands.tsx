/** The keys and menus of an activities view, and what they open. Drawn is only what is open. */
import { Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ActivityColumn } from '@/gql/graphql';
import { OnItsWay } from '@/lib/commands/ahead';
import { useCommands, useSubjects } from '@/lib/commands/useCommands';
import { explain } from '@/lib/failure';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import type { Card } from '@/live/board/board';
import { toast } from '@/ui/toast';
import { useBoardFocus } from '../focus';
import type { Way } from '../reach';
import { type Direction, type Spot, spotOf, stepFrom } from '../steps';
import { useLastKnown } from '../useLastKnown';
import { beside, shownIn } from './columns';
import type { AgendaKind } from './kind';
import { useAgenda, useAgendaSession } from './useAgenda';
import type { MoveTo } from './useAgendaMoves';

const withWords = async <M,>(load: Promise<M>) =>
  (await Promise.all([load, loadWords(['commands', 'card', 'record'])]))[0];
const NextStepPopover = lazy(async () => ({
  default: (await withWords(import('../NextStepPopover'))).NextStepPopover,
}));
const PlanDialog = lazy(async () => ({ default: (await withWords(import('@/features/record'))).PlanDialog }));
const CommandMenu = lazy(async () => ({
  default: (await withWords(import('@/features/commands'))).CommandMenu,
}));
const MoveChooser = lazy(async () => ({ default: (await import('./MoveChooser')).MoveChooser }));

const MENU_INSET = 16; // px from the corner of the card

/** Where a card's menu opens: its upper left corner, in the window. */
export type MenuAt = { cardId: string; x: number; y: number };
type Asked =
  /** Done, put off or planned at the card's dot. */
  | { question: 'step'; cardId: string; at: DOMRect }
  /** Everything planned and done with it. */
  | { question: 'all'; cardId: string }
  | { question: 'move'; cardId: string };

type AgendaCommandsProps = {
  kind: AgendaKind;
  openNumber: number | undefined;
  isPeek: boolean;
  onOpen: (number: number) => void;
  onPeek: (number: number | null) => void;
  menu: MenuAt | null;
  onMenu: (menu: MenuAt | null) => void;
  moveTo: MoveTo;
};

export function AgendaCommands({
  kind,
  openNumber,
  isPeek,
  onOpen,
  onPeek,
  menu,
  onMenu,
  moveTo,
}: AgendaCommandsProps) {
  const { t } = useTranslation(['agenda', 'board', 'commands']);
  const session = useAgendaSession();
  const focus = useBoardFocus();
  const [asked, setAsked] = useState<Asked | null>(null);
  const present = useAgenda(() => (asked ? session.cardOf(asked.cardId) : undefined));
  const about = useLastKnown(asked?.cardId, present);
  // What has left the view meanwhile is not moved from here.
  useEffect(() => {
    if (asked?.question === 'move' && !present) setAsked(null);
  }, [asked, present]);
  const spot = () => spotOf(document.activeElement);
  const shown = () => shownIn(session.state.agenda);
  const spotOfCard = (cardId: string): Spot | null => {
    const stageId = session.columnOf(cardId);
    return stageId ? { stageId, cardId } : null;
  };

  useSubjects({
    current: () => spot()?.cardId ?? null,
    focus: (subject) => {
      const there = (subject && spotOfCard(subject)) || focus.spot;
      if (there) focus.go(there);
    },
  });

  const onCard = (run: (card: Card) => void, may: (card: Card) => boolean = () => true) => {
    const cardOf = (subject: string | null) => (subject === null ? undefined : session.cardOf(subject));
    return {
      enabled: (subject: string | null) => {
        const card = cardOf(subject);
        return card !== undefined && may(card);
      },
      run: ({ subject }: { subject: string | null }) => {
        const card = cardOf(subject);
        if (card) run(card);
      },
    };
  };
  /** In the panel these keys belong to what has the focus there. */
  const onBoard = (run: (card: Card) => void) => {
    const { enabled, ...rest } = onCard(run);
    const isMeant = () => spot()?.cardId != null && !document.activeElement?.closest('aside');
    return { ...rest, enabled: (subject: string | null) => isMeant() && enabled(subject) };
  };
  const standing = (): Spot | null => {
    const here = spot();
    if (here) return here;
    if (document.activeElement !== document.body) return null;
    const first = shown()[0];
    return focus.spot ?? (first ? { stageId: first.id, cardId: null } : null);
  };
  const goTo = (next: Spot) => {
    focus.go(next);
    const card = next.cardId === null ? undefined : session.cardOf(next.cardId);
    if (card && isPeek && openNumber !== undefined) onPeek(card.number);
  };
  const walking = (direction: Direction) => ({
    enabled: () => standing() !== null,
    run: () => {
      const from = standing();
      if (from) goTo(stepFrom(shown(), from, direction));
    },
  });
  const move = (cardId: string, column: ActivityColumn) => {
    if (moveTo(cardId, column)) focus.go({ stageId: column, cardId });
  };
  const mayMove = ({ id }: Card) => session.canMove(id);
  const moving = (step: 1 | -1) =>
    onCard(({ id }) => {
      const column = beside(session.state.agenda, id, step);
      if (column) move(id, column);
    }, mayMove);
  const reach = (way: Way) => (card: Card) =>
    void import('../reach')
      .then(({ linkTo }) => linkTo(card.number, way))
      .then(
        (link) => {
          if (link) window.location.assign(link);
          else toast.info(t(`board:reach.${way}`, { title: card.title }));
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
        const column = shown()[Number(keys) - 1];
        if (column) goTo({ stageId: column.id, cardId: column.ids[0] ?? null });
      },
    },
    newDeal: {
      run: () => {
        const here = spot()?.stageId ?? focus.spot?.stageId;
        // Nothing new is overdue: what one starts from there is of today.
        focus.add(here === undefined || here === 'OVERDUE' ? 'TODAY' : here);
      },
    },
    open: onBoard(({ number }) => onOpen(number)),
    peek: onBoard(({ number }) => onPeek(isPeek && number === openNumber ? null : number)),
    moveTo: onCard(({ id }) => setAsked({ question: 'move', cardId: id }), mayMove),
    moveLeft: moving(-1),
    moveRight: moving(1),
    activity: onCard(({ id }) => {
      const dot = document.querySelector(`[data-step="${CSS.escape(id)}"]`);
      if (dot) setAsked({ question: 'step', cardId: id, at: dot.getBoundingClientRect() });
      else setAsked({ question: 'all', cardId: id });
    }),
    call: onCard(reach('phones'), hasPeople),
    mail: onCard(reach('emails'), hasPeople),
    openTab: onCard((card) => void window.open(kind.hrefOf(card), '_blank', 'noreferrer')),
    menu: onBoard(({ id }) => {
      const box = document.activeElement?.getBoundingClientRect();
      onMenu({ cardId: id, x: (box?.left ?? 0) + MENU_INSET, y: (box?.top ?? 0) + MENU_INSET });
    }),
    escape: {
      enabled: () => openNumber !== undefined && spot() !== null,
      run: () => onPeek(null),
    },
  });

  const close = () => {
    setAsked(null);
    onMenu(null);
  };
  return (
    <Suspense fallback={<OnItsWay onCancel={close} />}>
      {asked?.question === 'step' && about && (
        <NextStepPopover
          key={asked.cardId}
          card={about}
          at={asked.at}
          onAll={() => flushSync(() => setAsked({ question: 'all', cardId: asked.cardId }))}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.question === 'all' && about && (
        <PlanDialog
          title={t('commands:chooser.activity', { title: about.title })}
          itemIds={[asked.cardId]}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.question === 'move' && about && (
        <MoveChooser
          title={about.title}
          onChoose={(column) => {
            flushSync(() => setAsked(null));
            move(asked.cardId, column);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {menu && (
        <CommandMenu
          key={menu.cardId}
          subject={menu.cardId}
          title={session.cardOf(menu.cardId)?.title ?? ''}
          x={menu.x}
          y={menu.y}
          onClose={() => onMenu(null)}
        />
      )}
    </Suspense>
  );
}
