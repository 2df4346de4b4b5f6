/** Says something to a screen reader without moving the focus. */

type Urgency = 'polite' | 'assertive';

const regions = new Map<Urgency, HTMLElement>();

function regionFor(urgency: Urgency): HTMLElement {
  const known = regions.get(urgency);
  if (known?.isConnected) return known;
  const region = document.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', urgency);
  document.body.append(region);
  regions.set(urgency, region);
  return region;
}

/** The same text said twice in a row is heard twice: the region is emptied first. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  const region = regionFor(urgency);
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
