/** Whether a board has nothing to show; what it then says comes when it is needed. */
import { Suspense, useSyncExternalStore } from 'react';
import { lazy } from '@/lib/lazy';
import { useBoardSession } from '@/live/board/useBoard';
import styles from './Board.module.css';
import type { NothingHereProps } from './NothingHere';

const NothingHere = lazy(async () => ({ default: (await import('./NothingHere')).NothingHere }));

export function BoardEmpty(props: NothingHereProps) {
  const { store } = useBoardSession();
  const isEmpty = useSyncExternalStore(store.subscribe, () =>
    [...store.view.columns.values()].every(({ count }) => count === 0),
  );
  if (!isEmpty && !props.isHidden) return null;
  return (
    <div className={styles.empty}>
      <Suspense>
        <NothingHere {...props} />
      </Suspense>
    </div>
  );
}
