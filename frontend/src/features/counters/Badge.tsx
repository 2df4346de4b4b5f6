/** A number in its colour: red what is late or due today, green what nobody has answered, grey what is somebody else's. */
import styles from './Badge.module.css';

const MOST = 99;

type BadgeProps = {
  urgency: 'due' | 'incoming' | 'others';
  count: number;
  /** What it counts, for a pointer that rests on it and for whoever hears it. */
  words: string;
};

/** Nothing is drawn while nothing waits. */
export function Badge({ urgency, count, words }: BadgeProps) {
  if (count === 0) return null;
  return (
    <span className={styles.badge} data-urgency={urgency} title={words}>
      <span aria-hidden="true">{count > MOST ? `${MOST}+` : count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
