/**
 * Carries cards between columns with pointer events. Only columns are drop targets; the place in one is arithmetic over
 * its measured rows; one overlay follows the pointer in a frame loop that also scrolls at the edges.
 */
import { flushSync } from 'react-dom';
import { edgeScroll, isOver, landingIndex, type Point, type Rect, type Row } from './geometry';
import { type Gesture, IDLE, type Input, LONG_PRESS, step } from './gesture';

/** A place to drop: what scrolls its rows, and the list that holds them, where that is another element. Without either it takes cards on top. */
export type DropColumn = {
  id: string;
  element: HTMLElement;
  scroller: HTMLElement | null;
  list?: HTMLElement;
  /** The rows near the visible part, in order. */
  rows: () => readonly Row[];
  /** Where those of the held cards stand in this column that do. */
  indicesOf: (ids: readonly string[]) => readonly number[];
  /** It lies over the columns and takes whatever is dropped on it. */
  isZone?: true;
};

/**
 * The card in the hand, and with it the whole stack in the order in which it is carried. `grip` is where the card was
 * taken, from its left upper corner.
 */
export type Held = { id: string; ids: readonly string[]; width: number; height: number; grip: Point };
/** `index` is into the column's list without the held cards. */
export type Landing = { columnId: string; index: number };
export type DragState = { held: Held | null; landing: Landing | null };

export type DragHandlers = {
  canLift: (id: string) => boolean;
  /** Says which cards go with the one that is lifted, itself among them. */
  onLift: (id: string) => readonly string[];
  /** The overlay's rectangle says where the card was let go. */
  onDrop: (held: Held, landing: Landing, overlay: Rect) => void;
  onReturn: (held: Held, overlay: Rect) => void;
  /** A finger has pressed for long and let go where it was: `at`, in the window. */
  onRest: (id: string, at: Point) => void;
};

const NOTHING: DragState = { held: null, landing: null };
const TOLERANCE = 24; // px above and below a column
/** Where a press means something else than taking the card. */
const INTERACTIVE = 'button, input, textarea, select, [contenteditable], [data-no-drag]';

export class DragEngine {
  #gesture: Gesture = IDLE;
  #state: DragState = NOTHING;
  #columns = new Map<string, DropColumn>();
  #listeners = new Set<() => void>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #pressed: HTMLElement | null = null;
  #overlay: HTMLElement | null = null;
  #at: Point = { x: 0, y: 0 };
  #nearEdgeSince: number | null = null;
  #stopWatching: (() => void) | undefined;

  constructor(
    private readonly board: () => HTMLElement | null,
    private handlers: DragHandlers,
  ) {}

  setHandlers(handlers: DragHandlers): void {
    this.handlers = handlers;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly state = (): DragState => this.#state;

  addColumn(column: DropColumn): () => void {
    this.#columns.set(column.id, column);
    return () => {
      if (this.#columns.get(column.id) === column) this.#columns.delete(column.id);
    };
  }

  /** The overlay's element while there is one; it is placed before it is painted. */
  readonly setOverlay = (element: HTMLElement | null): void => {
    this.#overlay = element;
    if (element) this.#placeOverlay();
  };

  /** For the board's pointerdown: cards bear `data-drag-id`. */
  readonly press = (event: PointerEvent): void => {
    if (this.#gesture.phase !== 'idle') {
      this.#feed({ type: 'cancel' });
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    const element = target?.closest<HTMLElement>('[data-drag-id]');
    const id = element?.dataset.dragId;
    if (!element || !id || event.button !== 0 || target?.closest(INTERACTIVE)) return;
    if (!this.handlers.canLift(id)) return;
    this.#pressed = element;
    const isTouch = event.pointerType === 'touch';
    this.#feed({ type: 'press', pointer: event.pointerId, isTouch, at: pointOf(event), id });
  };

  /** Puts the card back without a word: the board is going away. */
  readonly abandon = (): void => this.#feed({ type: 'cancel' });

  #feed(input: Input): void {
    const [next, effect] = step(this.#gesture, input);
    this.#gesture = next;
    if (next.phase === 'dragging') this.#at = next.at;
    switch (effect) {
      case 'watch':
        this.#watch();
        break;
      case 'lift':
        this.#lift();
        break;
      case 'drop':
      case 'rest':
      case 'return':
        this.#putDown(effect);
        break;
      case 'forget':
        this.#unwatch();
        break;
      case 'carry':
      case 'none':
        break;
    }
  }

  #watch(): void {
    const listening = new AbortController();
    const { signal } = listening;
    const on = <K extends keyof WindowEventMap>(
      type: K,
      handle: (event: WindowEventMap[K]) => void,
      options?: AddEventListenerOptions,
    ) => window.addEventListener(type, handle, { signal, ...options });

    on('pointermove', (event) => this.#feed({ type: 'move', pointer: event.pointerId, at: pointOf(event) }));
    on('pointerup', (event) => this.#feed({ type: 'release', pointer: event.pointerId }));
    on('pointercancel', (event) => this.#feed({ type: 'lose', pointer: event.pointerId }));
    on('blur', () => this.#feed({ type: 'cancel' }));
    const isDragging = () => this.#gesture.phase === 'dragging';
    // Each of these would mean something else to the page; while a card is held it only puts it back.
    on(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !isDragging()) return;
        event.preventDefault();
        event.stopPropagation();
        this.#feed({ type: 'cancel' });
      },
      { capture: true },
    );
    on(
      'pointerdown',
      (event) => {
        if (!isDragging()) return;
        event.preventDefault();
        event.stopPropagation();
        this.#feed({ type: 'cancel' });
      },
      { capture: true },
    );
    on('contextmenu', (event) => {
      event.preventDefault();
      // A long press asks for a menu, too; there it is the way to take a card.
      if (!('pointerType' in event) || event.pointerType !== 'touch') this.#feed({ type: 'cancel' });
    });
    on('wheel', (event) => isDragging() && this.#turn(event));
    on('touchmove', (event) => isDragging() && event.preventDefault(), { passive: false });
    on('selectstart', (event) => event.preventDefault());
    on('dragstart', (event) => event.preventDefault());
    this.#stopWatching = () => listening.abort();
    this.#rest = setTimeout(() => this.#feed({ type: 'rest' }), LONG_PRESS);
  }

  #unwatch(): void {
    clearTimeout(this.#rest);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#pressed = null;
  }

  #lift(): void {
    const gesture = this.#gesture;
    if (gesture.phase !== 'dragging' || !this.#pressed) return;
    clearTimeout(this.#rest);
    const { left, top, width, height } = this.#pressed.getBoundingClientRect();
    const grip = { x: gesture.from.x - left, y: gesture.from.y - top };
    if (navigator.vibrate && matchMedia('(pointer: coarse)').matches) navigator.vibrate(8);
    document.documentElement.dataset.dragging = '';
    const { id } = gesture;
    const ids = this.handlers.onLift(id);
    flushSync(() => this.#set({ held: { id, ids, width, height, grip }, landing: null }));
    this.#frame = requestAnimationFrame(this.#tick);
  }

  #putDown(effect: 'drop' | 'rest' | 'return'): void {
    cancelAnimationFrame(this.#frame);
    this.#land(this.#hovered());
    const { held, landing } = this.#state;
    const overlay = this.#overlayRect();
    this.#unwatch();
    if (!held) return;
    delete document.documentElement.dataset.dragging;
    if (effect === 'return') window.addEventListener('pointerup', swallowClick, { once: true });
    else swallowClick();
    if (effect === 'rest') swallowLateClick();
    flushSync(() => {
      if (effect === 'drop' && landing) this.handlers.onDrop(held, landing, overlay);
      else this.handlers.onReturn(held, overlay);
      this.#set(NOTHING);
    });
    if (effect === 'rest') this.handlers.onRest(held.id, this.#at);
  }

  readonly #tick = (now: number): void => {
    if (this.#gesture.phase !== 'dragging') return;
    // First everything that reads the page, then what is written to it.
    const column = this.#hovered();
    this.#land(column);
    this.#scroll(column, now);
    this.#placeOverlay();
    this.#frame = requestAnimationFrame(this.#tick);
  };

  /** Its place is computed from pointer and grip, never measured: the tilt would be in the way. */
  #overlayRect(): Rect {
    const { held } = this.#state;
    const left = this.#at.x - (held?.grip.x ?? 0);
    const top = this.#at.y - (held?.grip.y ?? 0);
    return { left, top, right: left + (held?.width ?? 0), bottom: top + (held?.height ?? 0) };
  }

  #placeOverlay(): void {
    const { left, top } = this.#overlayRect();
    if (this.#overlay) this.#overlay.style.transform = `translate3d(${left}px, ${top}px, 0)`;
  }

  #hovered(): DropColumn | undefined {
    const columns = [...this.#columns.values()];
    const zone = columns.find(
      ({ isZone, element }) => isZone && isOver(element.getBoundingClientRect(), this.#at, 0),
    );
    if (zone) return zone;
    const visible = this.board()?.getBoundingClientRect();
    if (!visible || !isOver(visible, this.#at, TOLERANCE)) return undefined;
    const within = (tolerance: number) =>
      columns.find(
        ({ isZone, element }) => !isZone && isOver(element.getBoundingClientRect(), this.#at, tolerance),
      );
    // What stands below another must not be taken for it.
    return within(0) ?? within(TOLERANCE);
  }

  #scroll(column: DropColumn | undefined, now: number): void {
    const board = this.board();
    if (!board) return;
    const { x, y } = this.#at;
    const stayed = this.#nearEdgeSince === null ? 0 : now - this.#nearEdgeSince;
    const sides = board.getBoundingClientRect();
    const across = edgeScroll(x, sides.left, sides.right, stayed);
    const scroller = scrollerOf(column, board);
    const ends = scroller?.getBoundingClientRect();
    const along = ends ? edgeScroll(y, ends.top, this.#endOf(ends), stayed) : 0;
    if (across) board.scrollLeft += across;
    if (along && scroller) scroller.scrollTop += along;
    if (across === 0 && along === 0) this.#nearEdgeSince = null;
    else this.#nearEdgeSince ??= now;
  }

  /** The overlay is what the wheel turns over. */
  #turn({ deltaX, deltaY }: WheelEvent): void {
    const board = this.board();
    if (board) scrollerOf(this.#hovered(), board)?.scrollBy(0, deltaY);
    board?.scrollBy(deltaX, 0);
  }

  /** Where a column ends for a hand that would scroll it: zones may lie over its lower part. */
  #endOf({ bottom }: Rect): number {
    const zones = [...this.#columns.values()]
      .filter(({ isZone }) => isZone)
      .map(({ element }) => element.getBoundingClientRect());
    const { x } = this.#at;
    const isUnder = zones.some(({ left }) => left <= x) && zones.some(({ right }) => x < right);
    return isUnder ? Math.min(bottom, ...zones.map(({ top }) => top)) : bottom;
  }

  #land(column: DropColumn | undefined): void {
    const { held, landing } = this.#state;
    if (!held) return;
    const next = column ? { columnId: column.id, index: this.#indexIn(column, held) } : null;
    if (next?.columnId === landing?.columnId && next?.index === landing?.index) return;
    this.#set({ held, landing: next });
  }

  #indexIn({ scroller, list = scroller ?? undefined, rows, indicesOf }: DropColumn, held: Held): number {
    if (!list) return 0;
    const { top } = list.getBoundingClientRect();
    const middle = this.#at.y - held.grip.y + held.height / 2;
    return landingIndex(rows(), middle - top + list.scrollTop, indicesOf(held.ids));
  }

  #set(state: DragState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** A list without a scroller of its own goes up and down with the whole board. */
const scrollerOf = (column: DropColumn | undefined, board: HTMLElement) =>
  column?.list && !column.scroller ? board : column?.scroller;

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

/** The browser makes a click of a press and a release, also when a card was carried in between. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

const LATE = 400; // ms; a busy machine makes a finger's click well after its release

/** A finger's click on the card it rested on comes in its own time. What has opened meanwhile may be touched at once. */
function swallowLateClick(): void {
  const listening = new AbortController();
  const swallow = (event: MouseEvent) => {
    if (!(event.target instanceof Element && event.target.closest('[data-drag-id]'))) return;
    event.preventDefault();
    event.stopPropagation();
    listening.abort();
  };
  window.addEventListener('click', swallow, { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort(), LATE);
}
