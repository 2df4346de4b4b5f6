/** What the keys and menus do with a card, or with all of a selection: choose, move, ask, delete. */
import { useStagedKind } from '@/features/staged';
import { useCommands } from '@/lib/commands/useCommands';
import type { Card } from '@/live/board/board';
import { useBoardSession } from '@/live/board/useBoard';
import type { BoardHands } from './boardHands';
import type { CardQuestion } from './CardDialogs';
import { useBoardFocus } from './focus';
import { onOneCard } from './oneCard';
import { LARGEST_STACK, useSelection } from './selection';
import { type Direction, moveFrom } from './steps';
import { type End, useDeeds } from './useDeeds';
import { hasPeople, useReach } from './useReach';

type CardCommands = {
  /** There is another pipeline. */
  hasOthers: boolean;
  hands: BoardHands;
  onAsk: (question: CardQuestion) => void;
  onEdit: (cardId: string) => void;
  onMenu: (cardId: string) => void;
  onOpen: (number: number) => void;
  onPeek: (number: number) => void;
  /** They are gone. */
  onGone: (cards: readonly Card[]) => void;
};

export const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id);
const mayUpdate = ({ access }: Card) => access.canUpdate;
const mayDelete = ({ access }: Card) => access.canDelete;

export function useCardCommands({
  hasOthers,
  hands,
  onAsk,
  onEdit,
  onMenu,
  onOpen,
  onPeek,
  onGone,
}: CardCommands): void {
  const focus = useBoardFocus();
  const selection = useSelection();
  const deeds = useDeeds();
  const { places } = useStagedKind();
  const { store } = useBoardSession();
  const { shown, spotOfCard, cardsOf, neighbourOf } = hands;

  /** On all that are meant, when at least one of them may be treated so: of the others the server says why not. */
  const onCards = (run: (cards: readonly Card[]) => void, may: (card: Card) => boolean = () => true) => ({
    enabled: (subject: string | null) => {
      const cards = cardsOf(subject);
      return cards.length <= LARGEST_STACK && cards.some(may);
    },
    run: ({ subject }: { subject: string | null }) => run(cardsOf(subject)),
  });
  const { onOne, onBoard } = onOneCard((id) => store.cardOf(id));
  const reach = useReach();
  const moving = (direction: Exclude<Direction, 'pageUp' | 'pageDown'>) => ({
    ...onCards(() => undefined, mayUpdate),
    run: ({ subject }: { subject: string | null }) => {
      const cards = cardsOf(subject);
      const leader = subject ?? cards[0]?.id;
      const from = leader ? spotOfCard(leader) : null;
      const to = from && moveFrom(shown(), from, idsOf(cards), direction);
      if (!to || !leader) return;
      void deeds.move(idsOf(cards), to);
      focus.go({ stageId: to.stageId, cardId: leader });
    },
  });
  /** Where boards show only what is in progress, they are gone. */
  const close = async (cards: readonly Card[], end: End) => {
    const after = neighbourOf(cards);
    await deeds.close(idsOf(cards), end);
    const isLost = document.activeElement === document.body && cards.every(({ id }) => !spotOfCard(id));
    if (isLost && after) focus.go(after);
  };
  const closing = (end: End) => onCards((cards) => void close(cards, end), mayUpdate);
  const asking = (question: CardQuestion['question'], may?: (card: Card) => boolean) =>
    onCards((cards) => onAsk({ question, ids: idsOf(cards) }), may);

  useCommands({
    select: onBoard(({ id }) => selection.toggle(id)),
    open: onBoard(({ number }) => onOpen(number)),
    peek: onBoard(({ number }) => onPeek(number)),
    moveTo: asking('moveTo', mayUpdate),
    toPipeline: asking('toPipeline', (card) => hasOthers && mayUpdate(card)),
    moveLeft: moving('left'),
    moveRight: moving('right'),
    moveUp: moving('up'),
    moveDown: moving('down'),
    moveFirst: moving('first'),
    moveLast: moving('last'),
    won: closing('won'),
    lost: closing('lost'),
    assign: asking('assign', mayUpdate),
    tags: asking('tags', mayUpdate),
    activity: asking('activity'),
    comment: onOne(({ id }) => onAsk({ question: 'comment', ids: [id] })),
    editTitle: onOne(({ id }) => {
      const there = spotOfCard(id);
      if (!there) return;
      focus.go(there);
      onEdit(id);
    }, mayUpdate),
    call: onOne(reach('phones'), hasPeople),
    mail: onOne(reach('emails'), hasPeople),
    openTab: onOne(({ number }) => {
      window.open(places.item(number), '_blank', 'noreferrer');
    }),
    delete: onCards((cards) => {
      const after = neighbourOf(cards);
      void deeds.remove(idsOf(cards));
      onGone(cards);
      if (after) focus.go(after);
    }, mayDelete),
    menu: onBoard(({ id }) => onMenu(id)),
  });
}
