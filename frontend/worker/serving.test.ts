import { describe, expect, it } from 'vitest';
import { servingOf } from './serving';

const SITE = 'https://crm.example';
const serving = (path: string, { method = 'GET', isNavigation = false } = {}) =>
  servingOf({ method, url: new URL(path, SITE).href, isNavigation }, SITE);

describe('the service worker', () => {
  it('answers a navigation to any screen, whatever its address names', () => {
    for (const path of ['/', '/deals', '/deals/12?q=a', '/companies/5', '/sign-in?next=%2Fdeals'])
      expect(serving(path, { isNavigation: true }), path).toBe('page');
  });

  it('keeps what has its content in its name, and what the page loads beside', () => {
    expect(serving('/assets/board-1a2b3c.js')).toBe('asset');
    expect(serving('/theme-boot.js')).toBe('companion');
  });

  it('leaves alone whatever may be personal, and other sites', () => {
    for (const path of [
      '/graphql',
      '/files/12',
      '/files/12/offer.pdf',
      '/api/x',
      '/schema.graphql',
      '/metrics',
    ])
      for (const isNavigation of [true, false]) expect(serving(path, { isNavigation }), path).toBe('none');
    expect(serving('/deals')).toBe('none'); // asked for by a script, not by a person
    expect(serving('/assets/a.js', { method: 'POST' })).toBe('none');
    expect(serving('https://elsewhere.example/assets/a.js')).toBe('none');
  });
});
