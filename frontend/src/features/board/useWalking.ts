/** The keys that lead about: between cards and columns, and to a line for a new card. */
import { useCommands } from '@/lib/commands/useCommands';
import { useBoardFocus } from './focus';
import { type Direction, type ShownStage, type Spot, spotOf, stepFrom } from './steps';

type Walking = {
  shown: () => readonly ShownStage[];
  /** One has come to a card. */
  onCard: (cardId: string) => void;
  /** The column where what is begun in this one goes: itself, when left out. */
  newIn?: (columnId: string) => string;
};

export function useWalking({ shown, onCard, newIn = (id) => id }: Walking): void {
  const focus = useBoardFocus();
  const spot = () => spotOf(document.activeElement);

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
    if (next.cardId !== null) onCard(next.cardId);
  };
  const walking = (direction: Direction) => ({
    enabled: () => standing() !== null,
    run: () => {
      const from = standing();
      if (from) goTo(stepFrom(shown(), from, direction));
    },
  });

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
    newDeal: {
      run: () => {
        const columnId = spot()?.stageId ?? focus.spot?.stageId ?? shown()[0]?.id;
        if (columnId) focus.add(newIn(columnId));
      },
    },
  });
}
