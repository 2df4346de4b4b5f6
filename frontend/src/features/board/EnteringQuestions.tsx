/** Shows the question that the board waits for. */
import { lazy, Suspense } from 'react';
import { OnItsWay } from '@/lib/commands/ahead';
import { loadWords } from '@/lib/i18n';
import { cornerOf } from './fly';
import { useQuestion } from './questions';

const EnteringForm = lazy(async () => {
  const [module] = await Promise.all([import('./CardDialogs'), loadWords(['record'])]);
  return { default: module.EnteringForm };
});

export function EnteringQuestions() {
  const question = useQuestion();
  const [first] = question?.cards ?? [];
  if (!question || !first) return null;
  const { cards, stage, demanded, answer } = question;
  return (
    <Suspense fallback={<OnItsWay onCancel={() => answer(null)} />}>
      <EnteringForm
        key={first.id}
        deals={cards}
        stage={stage}
        demanded={demanded}
        cornerOfCard={() => cornerOf(first.id)}
        onDone={answer}
        onCancel={() => answer(null)}
      />
    </Suspense>
  );
}
