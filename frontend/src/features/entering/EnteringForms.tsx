/** Shows the first form of a queue; the form itself is fetched when it is asked for. */
import { Suspense, useSyncExternalStore } from 'react';
import { OnItsWay } from '@/lib/commands/ahead';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import type { Corner } from './AtCorner';
import type { EnteringQueue } from './queue';

const EnteringForm = lazy(async () => {
  const [module] = await Promise.all([import('./EnteringForm'), loadWords(['board', 'record'])]);
  return { default: module.EnteringForm };
});

type EnteringFormsProps = {
  queue: EnteringQueue;
  /** Where the form of an item stands, in the window; undefined where it is to stand in the middle. */
  cornerOf: (itemId: string) => Corner | undefined;
};

export function EnteringForms({ queue, cornerOf }: EnteringFormsProps) {
  const asked = useSyncExternalStore(queue.subscribe, () => queue.current);
  const [first] = asked?.items ?? [];
  if (!asked || !first) return null;
  const { answer, ...question } = asked;
  return (
    <Suspense fallback={<OnItsWay onCancel={() => answer(null)} />}>
      <EnteringForm
        key={`${first.id} ${question.demanded === null}`}
        {...question}
        cornerOf={() => cornerOf(first.id)}
        onDone={answer}
        onCancel={() => answer(null)}
      />
    </Suspense>
  );
}
