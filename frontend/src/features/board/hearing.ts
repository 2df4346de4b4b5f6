/** What colleagues move, said to those who don't see it: gathered, so that a busy board is heard and not a storm of words. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/announce';
import type { OthersMove } from '@/live/board/othersMoves';
import { useBoardSession } from '@/live/board/useBoard';
import type { Words } from './refusals';

const GATHERING = 2_000; // ms
const ONE_BY_ONE = 3;

/** Of a card that was moved on only the last move is said. */
export function othersMoved(
  moves: readonly OthersMove[],
  stageName: (stageId: string) => string | undefined,
  t: Words,
): string {
  const last = [...new Map(moves.map((move) => [move.dealId, move])).values()];
  if (last.length > ONE_BY_ONE) return t('others.many', { count: last.length });
  return last
    .map(({ by, title, stageId }) =>
      t('others.one', { name: by.name, title, stage: stageName(stageId) ?? '' }),
    )
    .join('. ');
}

export function useHearingOthers(): void {
  const { others, store } = useBoardSession();
  const { t } = useTranslation('board');
  useEffect(() => {
    let heard: OthersMove[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      const nameOf = (id: string) => store.view.columns.get(id)?.stage.name;
      announce(othersMoved(heard, nameOf, t), 'polite', 'others');
      heard = [];
    };
    const stop = others.hear((move) => {
      if (heard.length === 0) timer = setTimeout(say, GATHERING);
      heard.push(move);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [others, store, t]);
}
