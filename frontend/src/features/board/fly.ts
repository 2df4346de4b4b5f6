/** A card travels from where it was to where it now is, over everything that would clip it (B34). */

type Corner = { left: number; top: number };

const EASING = 'cubic-bezier(.2, 0, 0, 1)';
const TRAVEL = { duration: 250, easing: EASING };
const FADE = { duration: 160, easing: EASING };
/** More cards at once than one could follow only appear at their places. */
const AT_ONCE = 12;

const cardElement = (itemId: string) =>
  document.querySelector<HTMLElement>(`[data-drag-id="${CSS.escape(itemId)}"]`);

const isStill = () => document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;

const APPEARING = [{ opacity: 0 }, { opacity: 1 }];
const VANISHING = [{ opacity: 1 }, { opacity: 0 }];

type Image = { rect: DOMRect; copy: HTMLElement };
type Launch = {
  itemId: string;
  copy: HTMLElement;
  rect: DOMRect;
  steps: Keyframe[];
  timing: KeyframeAnimationOptions;
  /** What the copy stands for meanwhile. */
  card?: HTMLElement;
};
/** What is to be seen of a card that stands elsewhere now: a copy of it on its way, or itself coming up. */
type Show = Launch | { card: HTMLElement; steps: Keyframe[] };

type Flight = { traveller: HTMLElement; end: () => void };

const flights = new Map<string, Flight>();

/** Of the card as it is seen: on its way, if it is on one. */
export function cornerOf(itemId: string): Corner | undefined {
  return (flights.get(itemId)?.traveller ?? cardElement(itemId))?.getBoundingClientRect();
}

const leaving = new Map<string, Corner>();

/** Waits for the next frame, when the card has been drawn at its new place; does nothing if it is out of sight there. */
export function flyFrom(itemId: string, from: Corner | undefined): void {
  if (!from || isStill()) return;
  if (leaving.size === 0) requestAnimationFrame(leave);
  leaving.set(itemId, from);
}

function leave(): void {
  const all = [...leaving];
  leaving.clear();
  for (const [id] of all) flights.get(id)?.end();
  show(
    all.flatMap(([id, from]) => {
      const card = cardElement(id);
      return card ? flight(id, card, from) : [];
    }),
  );
}

/**
 * Takes note of cards that are about to be drawn elsewhere. What it returns is called when they have been: those in
 * sight before and after travel, those in sight only once fade.
 */
export function departure(itemIds: ReadonlySet<string>): () => void {
  if (isStill() || itemIds.size > AT_ONCE) return () => undefined;
  const left = new Map([...itemIds].map((id) => [id, imageOf(id)]));
  return () => {
    for (const id of left.keys()) flights.get(id)?.end();
    show([...left].flatMap(([id, image]) => arrival(id, image)));
  };
}

function arrival(itemId: string, image: Image | null): readonly Show[] {
  const card = cardElement(itemId);
  if (card && isInSight(card)) return image ? flight(itemId, card, image.rect) : [{ card, steps: APPEARING }];
  return image ? [{ itemId, copy: image.copy, rect: image.rect, steps: VANISHING, timing: FADE }] : [];
}

/** What one sees of a card, on its way or at its place; nothing when it is scrolled out of sight. */
function imageOf(itemId: string): Image | null {
  const seen = flights.get(itemId)?.traveller ?? cardElement(itemId);
  if (!seen || !isInSight(seen)) return null;
  return { rect: seen.getBoundingClientRect(), copy: copyOf(seen) };
}

function isInSight(element: HTMLElement): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const frames = [element.closest('ul'), element.closest('[data-stage]')?.parentElement];
  return frames.every((frame) => {
    const sides = frame?.getBoundingClientRect();
    if (!sides) return true;
    return right > sides.left && left < sides.right && bottom > sides.top && top < sides.bottom;
  });
}

function copyOf(card: HTMLElement): HTMLElement {
  const copy = card.cloneNode(true) as HTMLElement;
  for (const name of ['data-drag-id', 'data-testid', 'href', 'tabindex', 'id']) copy.removeAttribute(name);
  copy.style.opacity = '';
  copy.inert = true;
  return copy;
}

function flight(itemId: string, card: HTMLElement, from: Corner): readonly Show[] {
  const rect = card.getBoundingClientRect();
  const [dx, dy] = [from.left - rect.left, from.top - rect.top];
  if (Math.abs(dx) < 2 && Math.abs(dy) < 2) return [];
  const steps = [{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }];
  return [{ itemId, copy: copyOf(card), rect, steps, timing: TRAVEL, card }];
}

/** All at once, when everything has been read from the page: each look at it after a change would lay it out anew. */
function show(shows: readonly Show[]): void {
  for (const one of shows) {
    if ('copy' in one) launch(one);
    else one.card.animate(one.steps, FADE);
  }
}

/** Shows a copy over the page while its animation runs, in place of the card itself. */
function launch({ itemId, copy, rect, steps, timing, card }: Launch): void {
  Object.assign(copy.style, {
    position: 'fixed',
    left: `${rect.left}px`,
    top: `${rect.top}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
    zIndex: '300',
    pointerEvents: 'none',
  });
  document.body.append(copy);
  // Not by its visibility: it may have the focus.
  if (card) card.style.opacity = '0';
  const end = () => {
    copy.remove();
    if (card) card.style.opacity = '';
    if (flights.get(itemId)?.traveller === copy) flights.delete(itemId);
  };
  flights.set(itemId, { traveller: copy, end });
  copy.animate(steps, timing).finished.then(end, end);
}
