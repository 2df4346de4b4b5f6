/** Parts of a place of which one is shown: arrows go from tab to tab, and show the one they come to. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './Tabs.module.css';

export type Tab<K extends string> = { key: K; label: string; count?: number | undefined };

type TabsProps<K extends string> = {
  /** What they are parts of. */
  label: string;
  tabs: readonly Tab<K>[];
  shown: K;
  /** `isPressed`: with the pointer or a key; arrows have come to it otherwise. */
  onShow: (key: K, isPressed: boolean) => void;
  className?: string | undefined;
  /** The part that is shown. */
  children: ReactNode;
};

/** Where a key leads from the tab at a place; null for keys that lead nowhere. */
function leadsTo(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export function Tabs<K extends string>({ label, tabs, shown, onShow, className, children }: TabsProps<K>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex(({ key }) => key === shown);
    const next = tabs[leadsTo(event.key, at, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onShow(next.key, false);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.key}"]`)?.focus();
  };
  return (
    <>
      <div
        className={className ? `${styles.tabs} ${className}` : styles.tabs}
        role="tablist"
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ key, label: name, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            data-tab={key}
            aria-selected={key === shown}
            aria-controls={`${id}-panel`}
            tabIndex={key === shown ? 0 : -1}
            className={styles.tab}
            onClick={() => onShow(key, true)}
          >
            {name}
            {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
