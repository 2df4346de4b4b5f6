/** What is typed while a dialog that a command asked for is still on its way: it belongs to the dialog, not to the page. */
import { useLayoutEffect, useRef } from 'react';
import { chordOf } from './keys';

let cancel: (() => void) | null = null;
let typed = '';

/** Stands for the dialog until it is there. Escape gives up waiting. */
export function OnItsWay({ onCancel }: { onCancel: () => void }): null {
  const latest = useRef(onCancel);
  latest.current = onCancel;
  useLayoutEffect(() => {
    typed = '';
    cancel = () => latest.current();
    return () => {
      cancel = null;
    };
  }, []);
  return null;
}

/** Keeps a plain key for the dialog that is on its way; false when none is. Ctrl, Cmd and Tab mean what they always do. */
export function keepForDialog(event: KeyboardEvent): boolean {
  const chord = chordOf(event);
  if (!cancel || chord === null || chord.startsWith('mod+') || event.key === 'Tab') return false;
  if (chord === 'Escape') cancel();
  else if (chord === 'Backspace') typed = typed.slice(0, -1);
  else if ([...event.key].length === 1 && !event.repeat) typed += event.key;
  return true;
}

/** What was kept; it is handed out once. */
export function takeTyped(): string {
  const taken = typed;
  typed = '';
  return taken;
}
