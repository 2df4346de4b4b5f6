/** What can be done with the chosen cards together, at the bottom of the board while there are any (B52). */
import { Suspense, useEffect, useRef } from 'react';
import { useBoardWords } from '@/features/staged';
import { announce } from '@/lib/announce';
import { useHeldId } from '@/lib/drag/DragBoard';
import { lazy } from '@/lib/lazy';
import { useSelectedIds } from './selection';

const SelectionActions = lazy(async () => ({
  default: (await import('./SelectionActions')).SelectionActions,
}));

export function SelectionBar() {
  const { t } = useBoardWords();
  const ids = useSelectedIds();
  const count = ids.size;
  const isHeld = useHeldId() !== null;
  const told = useRef(0);
  useEffect(() => {
    if (told.current === count) return;
    told.current = count;
    announce(count === 0 ? t('selection.none') : t('selection.count', { count }));
  }, [count, t]);
  if (count === 0) return null;
  return (
    <Suspense>
      <SelectionActions count={count} isAside={isHeld} />
    </Suspense>
  );
}
