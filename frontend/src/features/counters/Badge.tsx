/** A number in its colour: red what is late or due today, green what nobody has answered, grey what is somebody else's. */
import type { LucideIcon } from 'lucide-react';
import styles from './Badge.module.css';

const MOST = 99;

type BadgeProps = {
  urgency: 'due' | 'incoming' | 'others';
  /** Where several stand side by side: colours alone are not told apart by everybody. */
  icon?: LucideIcon;
  count: number;
  /** What it counts, for a pointer that rests on it and for whoever hears it. */
  words: string;
};

/** Nothing is drawn while nothing waits. */
export function Badge({ urgency, icon: Icon, count, words }: BadgeProps) {
  if (count === 0) return null;
  return (
    <span className={styles.badge} data-urgency={urgency} title={words}>
      {Icon && <Icon size={10} strokeWidth={2.5} aria-hidden="true" />}
      <span aria-hidden="true">{count > MOST ? `${MOST}+` : count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
