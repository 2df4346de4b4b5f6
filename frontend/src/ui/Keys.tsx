/** A shortcut as it is written on the keys of this machine. */
import styles from './Keys.module.css';

const isMac = /Mac|iPhone|iPad/u.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  shift: isMac ? '⇧' : 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ContextMenu: '▤',
};

const named = (key: string) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
/** The plus joins keys, and may be one itself. */
const partsOf = (chord: string) => chord.split(/(?<=.)\+/u);

export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split(' ').map((chord, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same key may come twice
        <kbd key={at} className={styles.key}>
          {partsOf(chord)
            .map(named)
            .join(isMac ? '' : '+')}
        </kbd>
      ))}
    </span>
  );
}
