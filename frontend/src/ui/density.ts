/** How much air rows and cards have; kept on this machine, set before the first paint by theme-boot.js. */
import { useSyncExternalStore } from 'react';

export type Density = 'cosy' | 'compact';

const KEPT = 'trato.density';
const listeners = new Set<() => void>();

const current = (): Density => (localStorage.getItem(KEPT) === 'compact' ? 'compact' : 'cosy');

export function setDensity(density: Density): void {
  localStorage.setItem(KEPT, density);
  document.documentElement.dataset.density = density;
  for (const listener of listeners) listener();
}

export function useDensity(): Density {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
}
