/** How long a deal has stood in its stage and how old it is, in words and as short as a card has room for (B6). */
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import type { Card } from '@/live/board/board';

const DAY = 86_400_000; // ms

export const daysSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - new Date(instant).getTime()) / DAY));

/** `inStage` in whole days. */
export type Age = { inStage: number; short: string; words: string };

export function useAge(): (card: Pick<Card, 'stageSince' | 'createdAt'>) => Age {
  const { t } = useTranslation('board');
  const format = useFormat();
  return ({ stageSince, createdAt }) => {
    const now = Date.now();
    const inStage = daysSince(stageSince, now);
    const old = daysSince(createdAt, now);
    const stay = inStage === 0 ? t('card.today') : t('card.days', { count: inStage });
    return {
      inStage,
      short: format.days(inStage),
      words: old === inStage ? stay : `${stay} · ${t('card.old', { count: old })}`,
    };
  };
}
