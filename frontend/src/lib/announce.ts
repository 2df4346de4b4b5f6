/** Says something to a screen reader without moving the focus. */

type Urgency = 'polite' | 'assertive';
/** Each has a region of its own, so that neither is silenced half-way by the other. */
type Voice = 'own' | 'others';

const regions = new Map<string, HTMLElement>();

function regionFor(urgency: Urgency, voice: Voice): HTMLElement {
  const name = `${urgency} ${voice}`;
  const known = regions.get(name);
  if (known?.isConnected) return known;
  const region = document.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', urgency);
  document.body.append(region);
  regions.set(name, region);
  return region;
}

/** The same text said twice in a row is heard twice: the region is emptied first. `others`: what colleagues do. */
export function announce(text: string, urgency: Urgency = 'polite', voice: Voice = 'own'): void {
  const region = regionFor(urgency, voice);
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
