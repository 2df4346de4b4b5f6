/**
 * How keys are written: `m`, `#`, `ArrowUp`, `alt+ArrowLeft`, `mod+k` (Ctrl, on a Mac Cmd), and `g d` for one after the
 * other. A sign counts as itself, however a keyboard makes it: `#` is Shift+3 on one and AltGr+3 on another.
 */

export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'> & {
  isComposing?: boolean;
};

const MODIFIERS = new Set(['Alt', 'AltGraph', 'CapsLock', 'Control', 'Dead', 'Meta', 'Process', 'Shift']);
const LETTER = /^\p{L}$/u;
const isSign = (key: string) => [...key].length === 1 && !LETTER.test(key) && key !== ' ';

/** Null while only a modifier is down, or a character is still being composed. */
export function chordOf({ key, altKey, ctrlKey, metaKey, shiftKey, isComposing }: KeyPress): string | null {
  if (isComposing || MODIFIERS.has(key)) return null;
  // Alt alone, or with Ctrl as AltGr, may be how a sign is made.
  if (isSign(key)) return (ctrlKey || metaKey) && !altKey ? `mod+${key}` : key;
  const name = key === ' ' ? 'Space' : LETTER.test(key) ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? 'mod+' : ''}${altKey ? 'alt+' : ''}${shiftKey ? 'shift+' : ''}${name}`;
}

/** A shortcut that a person could set off by speaking or typing by mistake (WCAG 2.1.4): characters without Ctrl, Cmd or Alt. */
export function isCharacter(keys: string): boolean {
  return keys.split(' ').some((chord) => [...chord].length === 1);
}

/** Whether one of them is pressed on the way to the other, or is the other. */
export function collide(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

export type Bindings<Id extends string> = readonly { id: Id; keys: string }[];

/** What a chord means after those before it: a command, the beginning of one, or nothing. */
export type Meaning<Id extends string> = { id: Id; keys: string } | { pending: string } | null;

export function meaningOf<Id extends string>(
  bindings: Bindings<Id>,
  pending: string | null,
  chord: string,
): Meaning<Id> {
  const typed = pending === null ? chord : `${pending} ${chord}`;
  const exact = bindings.find(({ keys }) => keys === typed);
  if (exact) return exact;
  if (bindings.some(({ keys }) => keys.startsWith(`${typed} `))) return { pending: typed };
  return pending === null ? null : meaningOf(bindings, null, chord);
}

/** Fields in which a character is a character. */
export function takesText({ tagName, type, isContentEditable }: TextTarget): boolean {
  if (isContentEditable || tagName === 'TEXTAREA' || tagName === 'SELECT') return true;
  return tagName === 'INPUT' && !NOT_TEXT.has(type ?? 'text');
}

type TextTarget = { tagName: string; type?: string; isContentEditable?: boolean };
const NOT_TEXT = new Set(['button', 'checkbox', 'color', 'radio', 'reset', 'submit']);
