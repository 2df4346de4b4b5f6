/** Tags as chips: the name in ink of the tag's colour on a wash of it, since the colour itself may be any. */
import type { CSSProperties, ReactNode } from 'react';
import styles from './Tags.module.css';

export type TagLike = { id: string; name: string; color?: string };

/** Letters of a name that is not worth cutting. */
const SHORT = 6;

type TagChipProps = { tag: TagLike; action?: ReactNode };

export function TagChip({ tag: { name, color }, action }: TagChipProps) {
  return (
    <span
      className={styles.tag}
      data-short={name.length < SHORT || undefined}
      style={{ '--tag': color } as CSSProperties}
    >
      <span className={styles.name} title={name}>
        {name}
      </span>
      {action}
    </span>
  );
}

type TagsProps = { tags: readonly TagLike[] /** More are counted. */; most?: number };

export function Tags({ tags, most = tags.length }: TagsProps) {
  const others = tags.slice(most);
  return (
    <span className={styles.tags}>
      {tags.slice(0, most).map((tag) => (
        <TagChip key={tag.id} tag={tag} />
      ))}
      {others.length > 0 && (
        <span className={styles.others} title={others.map(({ name }) => name).join(', ')}>
          +{others.length}
        </span>
      )}
    </span>
  );
}
