/** The conditions of a board below its header, when there are some or one is wanted. */
import { Suspense } from 'react';
import type { Asking } from '@/features/views';
import { OnItsWay } from '@/lib/commands/ahead';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';

const BoardFilter = lazy(async () => {
  const [module] = await Promise.all([import('./BoardFilter'), loadWords(['list', 'record'])]);
  return { default: module.BoardFilter };
});

type BoardConditionsProps = {
  asking: Asking;
  /** A condition is wanted at once. */
  isAsked: boolean;
  onCancel: () => void;
};

export function BoardConditions({ asking, isAsked, onCancel }: BoardConditionsProps) {
  const { section, question, change } = asking;
  const { f = [], any = false } = question ?? {};
  if (f.length === 0 && !isAsked) return null;
  return (
    <Suspense fallback={<OnItsWay onCancel={onCancel} />}>
      <BoardFilter
        kind={section}
        f={f}
        any={any}
        isAsked={isAsked}
        onChange={(next) => change(next, false)}
      />
    </Suspense>
  );
}
