/** Holds the board a screen shows: news is gathered and applied once a frame, and each part of the screen sees only its own. */
import type { Board, BoardEvent, Card } from './board';
import { applyBoardEvents } from './events';
import { type View, viewOf } from './view';

/** In a hidden tab no frame comes; the board stays current all the same. */
const HIDDEN_FLUSH = 250; // ms

function nextFrame(run: () => void): void {
  if (document.hidden) setTimeout(run, HIDDEN_FLUSH);
  else requestAnimationFrame(run);
}

/** Called before the screen learns of news; what it returns is called once the screen has been drawn anew. */
export type Watcher = (
  before: Board,
  after: Board,
  events: readonly BoardEvent[],
) => (() => void) | undefined;

export class BoardStore {
  #watcher: Watcher | undefined;
  #board: Board;
  #view: View;
  #queue: BoardEvent[] = [];
  #parked: BoardEvent[] = [];
  #held: ReadonlySet<string> = new Set();
  #paused = false;
  #scheduled = false;
  #listeners = new Set<() => void>();

  constructor(
    board: Board,
    private readonly schedule: (run: () => void) => void = nextFrame,
  ) {
    this.#board = board;
    this.#view = viewOf(board);
  }

  get board(): Board {
    return this.#board;
  }

  get view(): View {
    return this.#view;
  }

  /** As the person sees it, with their own changes. */
  cardOf(id: string): Card | undefined {
    return this.#view.changed.get(id) ?? this.#board.records.get(id)?.card ?? undefined;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Looks on whenever news comes in. One at a time. */
  watch(watcher: Watcher): void {
    this.#watcher = watcher;
  }

  /** What cards in the hand meet elsewhere waits until they are put down; everything else goes on. */
  receive(event: BoardEvent): void {
    if (event.itemId !== null && this.#held.has(event.itemId)) {
      this.#parked.push(event);
      return;
    }
    this.#queue.push(event);
    this.#wake();
  }

  hold(itemIds: Iterable<string>): void {
    this.#held = new Set(itemIds);
  }

  release(): void {
    this.#held = new Set();
    this.#queue.push(...this.#parked.splice(0));
    this.#wake();
  }

  /** News waits while the whole board is being fetched anew. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#wake();
  }

  /** Changes the board at once: the person's own doing, and what was fetched. */
  update(change: (board: Board) => Board): void {
    const next = change(this.#board);
    if (next === this.#board) return;
    this.#board = next;
    this.#view = viewOf(next, this.#view);
    for (const listener of this.#listeners) listener();
  }

  flush(): void {
    if (this.#paused || this.#queue.length === 0) return;
    const events = this.#queue;
    this.#queue = [];
    const next = applyBoardEvents(this.#board, events);
    const drawn = this.#watcher?.(this.#board, next, events);
    this.update(() => next);
    // React draws what a store says in a microtask it has just asked for.
    if (drawn) queueMicrotask(drawn);
  }

  #wake(): void {
    if (this.#scheduled || this.#paused || this.#queue.length === 0) return;
    this.#scheduled = true;
    this.schedule(() => {
      this.#scheduled = false;
      this.flush();
    });
  }
}
