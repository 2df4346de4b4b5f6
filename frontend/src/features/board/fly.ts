/** A card travels from where it was to where it now is, over everything that would clip it (B34). */

type Corner = { left: number; top: number };

const EASING = 'cubic-bezier(.2, 0, 0, 1)';
const TRAVEL = { duration: 250, easing: EASING };
const FADE = { duration: 160, easing: EASING };
/** More cards at once than one could follow only appear at their places. */
const AT_ONCE = 12;

const cardElement = (dealId: string) =>
  document.querySelector<HTMLElement>(`[data-drag-id="${CSS.escape(dealId)}"]`);

const isStill = () => document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;

type Flight = { traveller: HTMLElement; end: () => void };

const flights = new Map<string, Flight>();

/** Of the card as it is seen: on its way, if it is on one. */
export function cornerOf(dealId: string): Corner | undefined {
  return (flights.get(dealId)?.traveller ?? cardElement(dealId))?.getBoundingClientRect();
}

/** Waits for the next frame, when the card has been drawn at its new place; does nothing if it is out of sight there. */
export function flyFrom(dealId: string, from: Corner | undefined): void {
  if (!from || isStill()) return;
  requestAnimationFrame(() => {
    flights.get(dealId)?.end();
    const card = cardElement(dealId);
    if (card) fly(dealId, card, from);
  });
}

/**
 * Takes note of cards that are about to be drawn elsewhere. What it returns is called when they have been: those in
 * sight before and after travel, those in sight only once fade.
 */
export function departure(dealIds: ReadonlySet<string>): () => void {
  if (isStill() || dealIds.size > AT_ONCE) return () => undefined;
  const left = new Map([...dealIds].map((id) => [id, imageOf(id)]));
  return () => {
    for (const [id, image] of left) {
      flights.get(id)?.end();
      const card = cardElement(id);
      const arrives = card && isInSight(card);
      if (arrives && image) fly(id, card, image.rect);
      else if (arrives) card.animate([{ opacity: 0 }, { opacity: 1 }], FADE);
      else if (image) show(id, image.copy, image.rect, [{ opacity: 1 }, { opacity: 0 }], FADE);
    }
  };
}

/** What one sees of a card, on its way or at its place; nothing when it is scrolled out of sight. */
function imageOf(dealId: string): { rect: DOMRect; copy: HTMLElement } | null {
  const seen = flights.get(dealId)?.traveller ?? cardElement(dealId);
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

function fly(dealId: string, card: HTMLElement, from: Corner): void {
  const to = card.getBoundingClientRect();
  const [dx, dy] = [from.left - to.left, from.top - to.top];
  if (Math.abs(dx) < 2 && Math.abs(dy) < 2) return;
  const copy = copyOf(card);
  const steps = [{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }];
  show(dealId, copy, to, steps, TRAVEL, card);
}

/** Shows a copy over the page while its animation runs, in place of the card itself. */
function show(
  dealId: string,
  copy: HTMLElement,
  { left, top, width, height }: DOMRect,
  steps: Keyframe[],
  timing: KeyframeAnimationOptions,
  card?: HTMLElement,
): void {
  Object.assign(copy.style, {
    position: 'fixed',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
    zIndex: '300',
    pointerEvents: 'none',
  });
  document.body.append(copy);
  // Not by its visibility: it may have the focus.
  if (card) card.style.opacity = '0';
  const end = () => {
    copy.remove();
    if (card) card.style.opacity = '';
    if (flights.get(dealId)?.traveller === copy) flights.delete(dealId);
  };
  flights.set(dealId, { traveller: copy, end });
  copy.animate(steps, timing).finished.then(end, end);
}
