/** Why cards stayed as they were, in one sentence for one of them and in a few lines for a stack. */
import type { TFunction } from 'i18next';
import { explain } from '@/lib/failure';
import type { Refusal } from '@/live/board/answers';

export type Words = TFunction<'board'>;

const NAMED = 3; // cards of a stack that are told of one by one

function reasonOf(refusal: Refusal, t: Words): string {
  if (refusal.kind === 'refused') return explain(refusal.error);
  if (refusal.kind === 'fields') return t('refused.fields');
  return refusal.by ? t('refused.changedBy', refusal.by) : t('refused.changed');
}

/** `all`: how many the person meant. */
export function refusalsTold(
  refused: readonly Refusal[],
  all: number,
  titleOf: (itemId: string) => string,
  t: Words,
): string {
  const [first] = refused;
  if (!first) return '';
  const one = (refusal: Refusal) => ({ title: titleOf(refusal.itemId), reason: reasonOf(refusal, t) });
  if (all === 1) return t('refused.one', one(first));
  const reasons = new Set(refused.map((refusal) => reasonOf(refusal, t)));
  if (reasons.size === 1) return t('refused.alike', { count: refused.length, all, reason: [...reasons][0] });
  const named = refused.slice(0, NAMED).map((refusal) => t('refused.each', one(refusal)));
  const rest = refused.length - named.length;
  return [
    t('refused.several', { count: refused.length, all }),
    ...named,
    ...(rest > 0 ? [t('refused.others', { count: rest })] : []),
  ].join('\n');
}
