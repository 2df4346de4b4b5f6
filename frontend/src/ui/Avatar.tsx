/** A person as initials on one of eight fixed hues, the same for that person everywhere. */
import styles from './Avatar.module.css';

const HUES = [
  '#4f5bd5',
  '#0b7a5f',
  '#c2410c',
  '#9333ea',
  '#0369a1',
  '#be185d',
  '#4d7c0f',
  '#7c5c2b',
] as const;

export function hueOf(id: string): string {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return HUES[hash % HUES.length] ?? HUES[0];
}

/** First letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => (word ? ([...word][0] ?? '') : '').toLocaleUpperCase()).join('');
}

type AvatarProps = {
  id: string;
  name: string;
  /** Their portrait, where there is one. */
  url?: string | null | undefined;
  size?: 'small' | 'medium' | 'large';
  decorative?: boolean;
};

/** `decorative` when the name stands beside it: then it is silent. */
export function Avatar({ id, name, url, size = 'small', decorative = false }: AvatarProps) {
  const spoken = decorative
    ? { 'aria-hidden': true as const }
    : { role: 'img', 'aria-label': name, title: name };
  if (url)
    return (
      <span className={styles.avatar} data-size={size} {...spoken}>
        <img src={url} alt="" className={styles.portrait} draggable={false} />
      </span>
    );
  return (
    <span
      className={styles.avatar}
      data-size={size}
      data-initials={initialsOf(name)}
      style={{ background: hueOf(id) }}
      {...spoken}
    />
  );
}

export function Person({ id, name }: { id: string; name: string }) {
  return (
    <span className={styles.person}>
      <Avatar id={id} name={name} decorative />
      <span className={styles.name} title={name}>
        {name}
      </span>
    </span>
  );
}
