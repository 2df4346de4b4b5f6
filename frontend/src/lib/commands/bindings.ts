/** Which keys lead to which command for this person: the table's, changed or switched off; kept on this machine. */
import { useSyncExternalStore } from 'react';
import { CATALOG, COMMANDS, type CommandId } from './catalog';
import { type Bindings, collide, isCharacter } from './keys';

/** `keys`: what the person chose instead of the table's, empty for none. `off`: shortcuts of single characters do nothing. */
export type Preferences = { off: boolean; keys: Readonly<Partial<Record<CommandId, string>>> };

const KEPT = 'trato.shortcuts';
export const USUAL: Preferences = { off: false, keys: {} };

export function keysOf(id: CommandId, { off, keys }: Preferences): readonly string[] {
  const entry = CATALOG[id];
  const chosen = keys[id];
  const free = chosen === undefined ? (entry.keys ?? []) : chosen === '' ? [] : [chosen];
  const all = [...(entry.fixed ?? []), ...free];
  return off ? all.filter((one) => !isCharacter(one)) : all;
}

export function bindingsOf(preferences: Preferences): Bindings<CommandId> {
  return COMMANDS.flatMap((id) => keysOf(id, preferences).map((keys) => ({ id, keys })));
}

/** Which other commands share a command's keys; only those that share any. */
export function conflictsOf(preferences: Preferences): ReadonlyMap<CommandId, readonly CommandId[]> {
  const bindings = bindingsOf(preferences);
  const found = new Map<CommandId, CommandId[]>();
  for (const one of bindings) {
    for (const other of bindings) {
      if (one.id === other.id || !collide(one.keys, other.keys)) continue;
      const others = found.get(one.id) ?? [];
      if (!others.includes(other.id)) found.set(one.id, [...others, other.id]);
    }
  }
  return found;
}

/** What was kept by an older release, or by hand, is taken only as far as it makes sense. */
export function readPreferences(text: string | null): Preferences {
  try {
    const { off, keys }: { off?: unknown; keys?: Record<string, unknown> } = JSON.parse(text ?? '{}');
    const known = COMMANDS.flatMap((id) => {
      const chosen = keys?.[id];
      return CATALOG[id].keys && typeof chosen === 'string' ? [[id, chosen]] : [];
    });
    return { off: off === true, keys: Object.fromEntries(known) };
  } catch {
    return USUAL;
  }
}

const listeners = new Set<() => void>();
let current: Preferences | undefined;

export function preferences(): Preferences {
  current ??= readPreferences(localStorage.getItem(KEPT));
  return current;
}

export function setPreferences(next: Preferences): void {
  current = next;
  localStorage.setItem(KEPT, JSON.stringify(next));
  for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, preferences);
}
