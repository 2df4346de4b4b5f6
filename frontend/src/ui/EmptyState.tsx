/** Nothing here yet: says so, and teaches the one action that changes it. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './states.module.css';

type EmptyStateProps = {
  icon?: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Inside a section of a page rather than in place of it. */
  compact?: boolean;
};

export function EmptyState({ icon: Icon, title, children, action, compact = false }: EmptyStateProps) {
  return (
    <div className={styles.state} data-state="empty" data-compact={compact || undefined}>
      {Icon && !compact && (
        <span className={styles.mark} aria-hidden="true">
          <Icon />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
