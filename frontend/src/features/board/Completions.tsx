/** Asks what comes of a card that reaches success, where that is more than a move (R27). */
import { Suspense, useRef, useSyncExternalStore } from 'react';
import { useStagedKind } from '@/features/staged';
import { OnItsWay } from '@/lib/commands/ahead';
import { useEntrance } from './entrance';

export function Completions() {
  const { completesApart: Completion } = useStagedKind();
  const { completions } = useEntrance();
  const asked = useSyncExternalStore(completions.subscribe, () => completions.current);
  const isDone = useRef(false);
  if (!Completion || !asked) return null;
  const close = () => {
    const answer = isDone.current;
    isDone.current = false;
    asked.answer(answer);
  };
  return (
    <Suspense fallback={<OnItsWay onCancel={close} />}>
      <Completion
        key={asked.id}
        id={asked.id}
        onDone={() => {
          isDone.current = true;
        }}
        onClose={close}
      />
    </Suspense>
  );
}
