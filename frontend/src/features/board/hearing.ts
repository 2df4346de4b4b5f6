/** What colleagues move, said to those who don't see it: gathered, so that a busy board is heard and not a storm of words. */
import { useEffect } from 'react';
import { useBoardWords } from '@/features/staged';
import { tellStays } from '@/features/undo';
import { announce } from '@/lib/announce';
import type { OthersMove, Stay } from '@/live/board/othersMoves';
import { useBoardSession } from '@/live/board/useBoard';
import type { Words } from './refusals';

const GATHERING = 2_000; // ms
const SAME_OPERATION = 100; // ms between the messages of one operation, at most
const ONE_BY_ONE = 3;

/** Of a card that was moved on only the last move is said. */
export function othersMoved(
  moves: readonly OthersMove[],
  stageName: (stageId: string) => string | undefined,
  t: Words,
): string {
  const last = [...new Map(moves.map((move) => [move.itemId, move])).values()];
  if (last.length > ONE_BY_ONE) return t('others.many', { count: last.length });
  return last
    .map(({ by, title, stageId }) =>
      t('others.one', { name: by.name, title, stage: stageName(stageId) ?? '' }),
    )
    .join('. ');
}

/** Hands on what is heard within a while, together. */
function gathered<T>(
  listen: (ear: (told: T) => void) => () => void,
  say: (heard: readonly T[]) => void,
  within: number,
) {
  let heard: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = listen((told) => {
    if (heard.length === 0) {
      timer = setTimeout(() => {
        const all = heard;
        heard = [];
        say(all);
      }, within);
    }
    heard.push(told);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

export function useHearingOthers(): void {
  const { others, store } = useBoardSession();
  const { t } = useBoardWords();
  useEffect(() => {
    const nameOf = (id: string) => store.view.columns.get(id)?.stage.name;
    return gathered<OthersMove>(
      (ear) => others.hear(ear),
      (moves) => announce(othersMoved(moves, nameOf, t), 'polite', 'others'),
      GATHERING,
    );
  }, [others, store, t]);
  useEffect(() => gathered<Stay>((ear) => others.hearStays(ear), tellStays, SAME_OPERATION), [others]);
}
