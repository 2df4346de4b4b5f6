/** Which columns of a pipeline a person does without: chosen ones, and empty ones. Kept on this machine (B12). */
import { useMemo, useSyncExternalStore } from 'react';
import { textsIn } from '@/lib/kept';
import { useKept } from '@/lib/useKept';
import type { BoardSession } from '@/live/board/session';
import type { View } from '@/live/board/view';

/** `stages`: ids of those hidden by name. `empty`: so is every column without a card. */
export type HidingChoice = { stages: readonly string[]; empty: boolean };

export type Hiding = {
  choice: HidingChoice;
  choose: (next: HidingChoice) => void;
  /** What is not drawn, of either kind. */
  hidden: ReadonlySet<string>;
  hide: (stageId: string) => void;
  show: (stageId: string) => void;
};

function choiceIn(found: unknown): HidingChoice {
  const { stages, empty } = (found ?? {}) as Partial<Record<keyof HidingChoice, unknown>>;
  return { stages: textsIn(stages), empty: empty === true };
}

/**
 * Ids of the columns not to draw. One that was drawn since the choice was made stays when it becomes empty: no column
 * goes away under the hand. `drawn` remembers them.
 */
export function hiddenOf({ stages, columns }: View, choice: HidingChoice, drawn: Set<string>): string[] {
  return stages
    .map(({ id }) => id)
    .filter((id) => {
      if (choice.stages.includes(id)) return true;
      if (choice.empty && columns.get(id)?.count === 0 && !drawn.has(id)) return true;
      drawn.add(id);
      return false;
    });
}

const NEVER = () => () => {};

export function useHiding(userId: string, pipelineId: string, session: BoardSession | undefined): Hiding {
  const [choice, choose] = useKept(`trato.board.hidden.${userId}.${pipelineId}`, choiceIn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn counts anew with each choice and each board
  const drawn = useMemo(() => new Set<string>(), [session, choice]);
  const store = session?.store;
  const ids = useSyncExternalStore(store?.subscribe ?? NEVER, () =>
    store ? hiddenOf(store.view, choice, drawn).join(' ') : '',
  );
  const hidden = useMemo(() => new Set(ids.split(' ').filter(Boolean)), [ids]);
  const hide = (stageId: string) => choose({ ...choice, stages: [...choice.stages, stageId] });
  const show = (stageId: string) =>
    choose({ ...choice, stages: choice.stages.filter((id) => id !== stageId) });
  return { choice, choose, hidden, hide, show };
}
