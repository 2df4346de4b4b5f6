/** Keeps the room of the tabs while they are on their way. */
import { type ReactNode, Suspense } from 'react';
import styles from './ViewTabs.module.css';

export function ViewTabsPlace({ children }: { children: ReactNode }) {
  return (
    <div className={styles.bar}>
      <Suspense>{children}</Suspense>
    </div>
  );
}
