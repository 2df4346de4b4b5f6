/** The board's one tab stop: which card or column header has it, and how the focus gets there. */
import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Spot } from './steps';

/**
 * What a column does for the keys: brings one of its cards into sight, or so many pixels below its top, and opens its line
 * for new deals.
 */
type ColumnHandle = {
  reveal: (cardId: string) => void;
  scrollTo: (cardId: string, offset: number) => void;
  add: () => void;
};

const FRAMES_TO_APPEAR = 4;

/** From elsewhere on the page back to where one stood on the board. */
export const focusTabStop = (): void =>
  document.querySelector<HTMLElement>('[data-stage] [tabindex="0"]')?.focus();

export class BoardFocus {
  #spot: Spot | null = null;
  /** The focus is on the spot, or was when its element was taken away. */
  #isOn = false;
  #listeners = new Set<() => void>();
  #columns = new Map<string, ColumnHandle>();

  constructor(private readonly board: () => HTMLElement | null) {}

  get spot(): Spot | null {
    return this.#spot;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  addColumn(stageId: string, handle: ColumnHandle): () => void {
    this.#columns.set(stageId, handle);
    return () => {
      if (this.#columns.get(stageId) === handle) this.#columns.delete(stageId);
    };
  }

  /** The focus has come here by pointer or by Tab. */
  settle(spot: Spot): void {
    this.#isOn = true;
    if (this.#spot?.stageId === spot.stageId && this.#spot.cardId === spot.cardId) return;
    this.#spot = spot;
    for (const listener of this.#listeners) listener();
  }

  /** The focus has gone elsewhere; an element that is taken away says nothing of the kind. */
  leave(): void {
    this.#isOn = false;
  }

  /** A focused card that somebody moved, be it into another lane of its stage, takes the focus along. */
  follow(stageOf: (cardId: string) => string | undefined): void {
    const { cardId } = this.#spot ?? {};
    if (!this.#isOn || !cardId || document.activeElement !== document.body) return;
    const now = stageOf(cardId);
    if (now) this.go({ stageId: now, cardId });
  }

  /** Brings the focus there; a card far down is first scrolled into being. */
  go(spot: Spot): void {
    this.settle(spot);
    if (spot.cardId) this.#columns.get(spot.stageId)?.reveal(spot.cardId);
    this.#take(spot, FRAMES_TO_APPEAR);
  }

  /** Scrolls a card's column so that it lies so many pixels below the top. */
  scrollTo({ stageId, cardId }: Spot, offset: number): void {
    if (cardId) this.#columns.get(stageId)?.scrollTo(cardId, offset);
  }

  /** The person is back: from the link that led away, the focus returns to its spot; not from what is being typed. */
  resume(spot: Spot): void {
    if (!document.activeElement?.matches('input, textarea, [contenteditable]'))
      this.#take(spot, FRAMES_TO_APPEAR);
  }

  /** Opens the line for new deals of a column. */
  add(stageId: string): void {
    this.#columns.get(stageId)?.add();
  }

  /** What had the focus inside the board has gone: it returns to its card or header. */
  readonly restore = (): void => {
    if (this.#spot && document.activeElement === document.body) this.go(this.#spot);
  };

  #take(spot: Spot, frames: number): void {
    const element = this.board()?.querySelector<HTMLElement>(selectorOf(spot));
    if (element) {
      element.focus({ preventScroll: spot.cardId !== null });
      element.closest('[data-stage]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (frames > 0) requestAnimationFrame(() => this.#take(spot, frames - 1));
  }
}

/** Within its column: a card that moves is for a moment still drawn in the other one. */
const selectorOf = ({ stageId, cardId }: Spot) => {
  const stage = `[data-stage="${CSS.escape(stageId)}"]`;
  return cardId ? `${stage} [data-drag-id="${CSS.escape(cardId)}"]` : `${stage} [data-header]`;
};

const FocusContext = createContext<BoardFocus | null>(null);

export const BoardFocusProvider = FocusContext.Provider;

export function useBoardFocus(): BoardFocus {
  const focus = useContext(FocusContext);
  if (!focus) throw new Error('Only inside a Board');
  return focus;
}

/** `isFirst`: the spot that Tab reaches before anything on the board has had the focus. */
export function useTabIndex(stageId: string, cardId: string | null, isFirst: boolean): 0 | -1 {
  const focus = useBoardFocus();
  return useSyncExternalStore(focus.subscribe, () => {
    const { spot } = focus;
    const isHere = spot ? spot.stageId === stageId && spot.cardId === cardId : isFirst;
    return isHere ? 0 : -1;
  });
}

/**
 * The card of a column that Tab reaches: its row stays mounted, however far one scrolls. `first`: the one before anything on
 * the board has had the focus, when it is in this column.
 */
export function useTabbedCard(stageId: string, first: string | null): string | null {
  const focus = useBoardFocus();
  return useSyncExternalStore(focus.subscribe, () => {
    const { spot } = focus;
    if (!spot) return first;
    return spot.stageId === stageId ? spot.cardId : null;
  });
}

export function useColumnHandle(stageId: string, handle: ColumnHandle): void {
  const focus = useBoardFocus();
  // Before the board, around it, brings a person who comes back to where they were.
  useLayoutEffect(() => focus.addColumn(stageId, handle), [focus, stageId, handle]);
}
