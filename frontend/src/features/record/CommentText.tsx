/** What somebody wrote, as plain text: addresses can be followed, names of people mentioned stand out. */
import { partsOf } from './commentText';
import styles from './Timeline.module.css';
import type { Note } from './timelineQueries';

export function CommentText({ text, mentions }: Pick<Note, 'text' | 'mentions'>) {
  const parts = partsOf(
    text,
    mentions.map(({ name }) => name),
  );
  return (
    <p className={styles.text}>
      {parts.map(({ kind, text: part, href }, at) => {
        const key = at; // a part is its place
        if (kind === 'link')
          return (
            <a key={key} href={href} target="_blank" rel="noopener noreferrer nofollow">
              {part}
            </a>
          );
        return kind === 'person' ? (
          <span key={key} className={styles.mention}>
            {part}
          </span>
        ) : (
          part
        );
      })}
    </p>
  );
}
