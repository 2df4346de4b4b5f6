/** The shape of what is coming, in its final geometry; invisible for the first 150 ms, so that a quick answer never flickers. */
import styles from './states.module.css';

export function Bone({ width = '100%', height = 12 }: { width?: number | string; height?: number | string }) {
  return <span className={styles.bone} style={{ width, height }} />;
}

const WIDTHS = ['72%', '54%', '64%', '46%', '60%'] as const;

/** `rows` lines of different lengths, each as tall as a row of the list it stands for. */
export function SkeletonRows({ rows = 8, height = 'var(--row)' }: { rows?: number; height?: string }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones have no identity
        <div key={row} style={{ height, display: 'flex', alignItems: 'center', padding: '0 var(--gutter)' }}>
          <Bone width={WIDTHS[row % WIDTHS.length] ?? '60%'} />
        </div>
      ))}
    </div>
  );
}
