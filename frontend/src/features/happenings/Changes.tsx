/** The values that a happening changed, each before and after. */
import styles from './Changes.module.css';
import type { ToldChange } from './sentence';

export function Changes({ changes }: { changes: readonly ToldChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, name, old, now }) => (
        <li key={field}>
          <span className={styles.field}>{name}</span>{' '}
          {old !== null && (
            <>
              <del title={old}>{old}</del> <span aria-hidden="true">→</span>{' '}
            </>
          )}
          <ins title={now}>{now}</ins>
        </li>
      ))}
    </ul>
  );
}
