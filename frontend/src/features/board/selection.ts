/** Which cards are chosen together: one for each board. A card learns only whether it is among them. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ShownStage } from './steps';

/** As many as the server takes in one operation. */
export const LARGEST_STACK = 100;

/** The cards between two: in one column those from one to the other, across columns those between both corners. */
export function between(stages: readonly ShownStage[], from: string, to: string): readonly string[] {
  const placeOf = (id: string) => {
    const column = stages.findIndex(({ ids }) => ids.includes(id));
    return column < 0 ? null : { column, row: stages[column]?.ids.indexOf(id) ?? 0 };
  };
  const [one, other] = [placeOf(from), placeOf(to)];
  if (!one || !other) return other ? [to] : [];
  const [left, right] = [Math.min(one.column, other.column), Math.max(one.column, other.column)];
  const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
  return stages.slice(left, right + 1).flatMap(({ ids }) => ids.slice(top, bottom + 1));
}

/** As they stand on the board: column by column, from top to bottom. */
export function inOrder(
  ids: ReadonlySet<string>,
  columns: Iterable<{ ids: readonly string[] }>,
): readonly string[] {
  return [...columns].flatMap((column) => column.ids.filter((id) => ids.has(id)));
}

export class BoardSelection {
  #ids: ReadonlySet<string> = new Set();
  /** Where a range begins. */
  #anchor: string | null = null;
  #listeners = new Set<() => void>();

  /** `shown`: the columns that show their cards. */
  constructor(private readonly shown: () => readonly ShownStage[]) {}

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  get anchor(): string | null {
    return this.#anchor;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  toggle(id: string): void {
    this.#anchor = id;
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#set(ids);
  }

  /** From the card taken last to this one; the range is added. */
  extendTo(id: string): void {
    const from = this.#anchor ?? id;
    this.#anchor = from;
    this.#set(new Set([...this.#ids, ...between(this.shown(), from, id)]));
  }

  replace(ids: Iterable<string>): void {
    const next = new Set(ids);
    if (this.#anchor !== null && !next.has(this.#anchor)) this.#anchor = [...next][0] ?? null;
    this.#anchor ??= [...next][0] ?? null;
    this.#set(next);
  }

  clear(): void {
    this.#anchor = null;
    this.#set(new Set());
  }

  /** Forgets those that are not there any more. */
  keep(isThere: (id: string) => boolean): void {
    const ids = [...this.#ids].filter(isThere);
    if (ids.length < this.#ids.size) this.replace(ids);
  }

  #set(ids: ReadonlySet<string>): void {
    if (ids.size === this.#ids.size && [...ids].every((id) => this.#ids.has(id))) return;
    this.#ids = ids;
    for (const listener of this.#listeners) listener();
  }
}

const SelectionContext = createContext<BoardSelection | null>(null);

export const SelectionProvider = SelectionContext.Provider;

export function useSelection(): BoardSelection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error('Only inside a Board');
  return selection;
}

export function useIsSelected(id: string): boolean {
  const selection = useSelection();
  return useSyncExternalStore(selection.subscribe, () => selection.ids.has(id));
}

export function useSelectedIds(): ReadonlySet<string> {
  const selection = useSelection();
  return useSyncExternalStore(selection.subscribe, () => selection.ids);
}
