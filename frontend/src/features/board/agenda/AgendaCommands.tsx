/** The keys and menus of an activities view, and what they open. Drawn is only what is open. */
import { Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useStagedKind } from '@/features/staged';
import type { ActivityColumn } from '@/gql/graphql';
import { OnItsWay } from '@/lib/commands/ahead';
import { useCommands, useSubjects } from '@/lib/commands/useCommands';
import { lazy } from '@/lib/lazy';
import type { Card } from '@/live/board/board';
import { dotOf, type MenuAt, menuAtFocus, withCardWords } from '../cardMenu';
import { useBoardFocus } from '../focus';
import { onOneCard } from '../oneCard';
import { type Spot, spotOf } from '../steps';
import { useLastKnown } from '../useLastKnown';
import type { OpenRecord } from '../useOpenRecord';
import { hasPeople, useReach } from '../useReach';
import { useWalking } from '../useWalking';
import { beside, shownIn } from './columns';
import { useAgenda, useAgendaSession } from './useAgenda';
import type { MoveTo } from './useAgendaMoves';

const NextStepPopover = lazy(async () => ({
  default: (await withCardWords(import('../NextStepPopover'))).NextStepPopover,
}));
const PlanDialog = lazy(async () => ({
  default: (await withCardWords(import('@/features/record'))).PlanDialog,
}));
const CommandMenu = lazy(async () => ({
  default: (await withCardWords(import('@/features/commands'))).CommandMenu,
}));
const MoveChooser = lazy(async () => ({ default: (await import('./MoveChooser')).MoveChooser }));

type Asked =
  /** Done, put off or planned at the card's dot. */
  | { question: 'step'; cardId: string; at: DOMRect }
  /** Everything planned and done with it. */
  | { question: 'all'; cardId: string }
  | { question: 'move'; cardId: string };

type AgendaCommandsProps = OpenRecord & {
  menu: MenuAt | null;
  onMenu: (menu: MenuAt | null) => void;
  moveTo: MoveTo;
};

export function AgendaCommands({
  openNumber,
  isPeek,
  onOpen,
  onPeek,
  menu,
  onMenu,
  moveTo,
}: AgendaCommandsProps) {
  const { t } = useTranslation('commands');
  const { places, words } = useStagedKind();
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
  const spotOfCard = (cardId: string): Spot | null => {
    const stageId = session.columnOf(cardId);
    return stageId ? { stageId, cardId } : null;
  };

  useSubjects({
    words,
    current: () => spot()?.cardId ?? null,
    focus: (subject) => {
      const there = (subject && spotOfCard(subject)) || focus.spot;
      if (there) focus.go(there);
    },
  });

  const { onOne, onBoard } = onOneCard((id) => session.cardOf(id));
  const reach = useReach();
  useWalking({
    shown: () => shownIn(session.state.agenda),
    onCard: (cardId) => {
      const card = session.cardOf(cardId);
      if (card && isPeek && openNumber !== undefined) onPeek(card.number);
    },
    // Nothing new is overdue: what one starts from there is of today.
    newIn: (column) => (column === 'OVERDUE' ? 'TODAY' : column),
  });
  const move = (cardId: string, column: ActivityColumn) => {
    if (moveTo(cardId, column)) focus.go({ stageId: column, cardId });
  };
  const mayMove = ({ id }: Card) => session.canMove(id);
  const moving = (step: 1 | -1) =>
    onOne(({ id }) => {
      const column = beside(session.state.agenda, id, step);
      if (column) move(id, column);
    }, mayMove);
  useCommands({
    open: onBoard(({ number }) => onOpen(number)),
    peek: onBoard(({ number }) => onPeek(isPeek && number === openNumber ? null : number)),
    moveTo: onOne(({ id }) => setAsked({ question: 'move', cardId: id }), mayMove),
    moveLeft: moving(-1),
    moveRight: moving(1),
    activity: onOne(({ id }) => {
      const dot = dotOf(id);
      if (dot) setAsked({ question: 'step', cardId: id, at: dot.getBoundingClientRect() });
      else setAsked({ question: 'all', cardId: id });
    }),
    call: onOne(reach('phones'), hasPeople),
    mail: onOne(reach('emails'), hasPeople),
    openTab: onOne((card) => void window.open(places.item(card.number), '_blank', 'noreferrer')),
    menu: onBoard(({ id }) => onMenu(menuAtFocus(id))),
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
          title={t('chooser.activity', { title: about.title })}
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
