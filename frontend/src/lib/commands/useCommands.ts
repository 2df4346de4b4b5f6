/** How the parts of the application take part in the commands. */
import { useEffect, useRef } from 'react';
import { keepForDialog } from './ahead';
import type { CommandId } from './catalog';
import { takesText } from './keys';
import { type Behaviour, type Behaviours, commands, type Subjects } from './registry';

/** For as long as the component is there. Which commands they are stays the same; what they do may change. */
export function useCommands(behaviours: Behaviours): void {
  const latest = useRef(behaviours);
  latest.current = behaviours;
  useEffect(() => {
    const entries = (Object.keys(latest.current) as CommandId[]).map((id): [CommandId, Behaviour] => [
      id,
      {
        run: (call) => latest.current[id]?.run(call),
        enabled: (subject) => latest.current[id]?.enabled?.(subject) ?? true,
      },
    ]);
    return commands.register(Object.fromEntries(entries));
  }, []);
}

export function useSubjects(subjects: Subjects): void {
  const latest = useRef(subjects);
  latest.current = subjects;
  useEffect(
    () =>
      commands.provide({
        ...latest.current,
        current: () => latest.current.current(),
        focus: (subject) => latest.current.focus(subject),
      }),
    [],
  );
}

/** Menus, lists and dialogs have keys of their own, and what lies behind one is out of reach. */
function isElsewhere(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('[role=menu], [role=listbox], [role=dialog]')) return true;
  const front = document.querySelector('[aria-modal=true], [role=menu]');
  // It takes the focus a moment after it is drawn: the key pressed meanwhile is meant for it.
  front?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  return front !== null;
}

/** Listens for shortcuts. What a component has used up itself doesn't come here. */
export function useShortcuts(): void {
  useEffect(() => {
    // A dialog may be closed by the very key, before it comes here: what was in front as it went down decides.
    let elsewhere: KeyboardEvent | null = null;
    const onBeforeAll = (event: KeyboardEvent) => {
      elsewhere = isElsewhere(event.target) ? event : null;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event === elsewhere || isElsewhere(event.target)) return;
      const isTyping = event.target instanceof HTMLElement && takesText(event.target as HTMLInputElement);
      if ((!isTyping && keepForDialog(event)) || commands.press(event, isTyping)) event.preventDefault();
    };
    window.addEventListener('keydown', onBeforeAll, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onBeforeAll, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
