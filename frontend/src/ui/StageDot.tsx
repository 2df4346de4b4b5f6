/** A stage by its colour and its name; text never stands on the colour, which may be any. */
import styles from './StageDot.module.css';

/** The twelve colours offered for a stage; any other may be typed. */
export const STAGE_COLORS = [
  '#64748b',
  '#4f5bd5',
  '#3b82f6',
  '#06a3c4',
  '#12a594',
  '#2e9e5b',
  '#6a9a12',
  '#d99a0b',
  '#f0762b',
  '#e5484d',
  '#d6409f',
  '#8b5cf6',
] as const;

export function StageDot({ color }: { color: string }) {
  return <span className={styles.dot} style={{ background: color }} aria-hidden="true" />;
}

export function StageName({ color, name }: { color: string; name: string }) {
  return (
    <span className={styles.stage}>
      <StageDot color={color} />
      <span className={styles.name} title={name}>
        {name}
      </span>
    </span>
  );
}
