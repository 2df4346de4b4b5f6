/** A card travels from where it was to where it now is, over everything that would clip it. */

type Corner = { left: number; top: number };

const TRAVEL = { duration: 220, easing: 'cubic-bezier(.2, 0, 0, 1)' };

const cardElement = (dealId: string) =>
  document.querySelector<HTMLElement>(`[data-drag-id="${CSS.escape(dealId)}"]`);

type Flight = { traveller: HTMLElement; end: () => void };

const flights = new Map<string, Flight>();

/** Of the card as it is seen: on its way, if it is on one. */
export function cornerOf(dealId: string): Corner | undefined {
  return (flights.get(dealId)?.traveller ?? cardElement(dealId))?.getBoundingClientRect();
}

/** Waits for the next frame, when the card has been drawn at its new place; does nothing if it is out of sight there. */
export function flyFrom(dealId: string, from: Corner | undefined): void {
  if (!from || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  requestAnimationFrame(() => {
    flights.get(dealId)?.end();
    const card = cardElement(dealId);
    if (!card) return;
    const { left, top, width, height } = card.getBoundingClientRect();
    const [dx, dy] = [from.left - left, from.top - top];
    if (Math.abs(dx) < 2 && Math.abs(dy) < 2) return;
    const traveller = card.cloneNode(true) as HTMLElement;
    for (const name of ['data-drag-id', 'data-testid', 'href', 'tabindex', 'id'])
      traveller.removeAttribute(name);
    traveller.inert = true;
    Object.assign(traveller.style, {
      position: 'fixed',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      zIndex: '300',
      pointerEvents: 'none',
    });
    document.body.append(traveller);
    card.style.visibility = 'hidden';
    const end = () => {
      traveller.remove();
      card.style.visibility = '';
      if (flights.get(dealId)?.traveller === traveller) flights.delete(dealId);
    };
    flights.set(dealId, { traveller, end });
    const steps = [{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }];
    traveller.animate(steps, TRAVEL).finished.then(end, end);
  });
}
