/** The keys that lead about: between cards and columns, to the pipelines beside, to a line for a new deal. */
import { useNavigate } from '@tanstack/react-router';
import type { PipelineChoice } from '@/features/pipelines';
import { useCommands } from '@/lib/commands/useCommands';
import { useBoardSession } from '@/live/board/useBoard';
import type { BoardHands } from './boardHands';
import { useBoardFocus } from './focus';
import { type Direction, type Spot, stepFrom } from './steps';

type Walking = {
  hands: BoardHands;
  pipeline: PipelineChoice;
  pipelines: readonly PipelineChoice[];
  /** The panel shows whichever card one walks to; null when it doesn't. */
  onPeekAlong: ((number: number) => void) | null;
};

export function useWalking({ hands, pipeline, pipelines, onPeekAlong }: Walking): void {
  const { store } = useBoardSession();
  const focus = useBoardFocus();
  const navigate = useNavigate();
  const { shown, spot } = hands;

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
    const card = next.cardId === null ? undefined : store.cardOf(next.cardId);
    if (card) onPeekAlong?.(card.number);
  };
  const walking = (direction: Direction) => ({
    enabled: () => standing() !== null,
    run: () => {
      const from = standing();
      if (from) goTo(stepFrom(shown(), from, direction));
    },
  });
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
  });
}
