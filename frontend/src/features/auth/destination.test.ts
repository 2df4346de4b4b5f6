import { describe, expect, it } from 'vitest';
import { destination } from './destination';

describe('destination', () => {
  it('keeps a page of this application with its search', () => {
    expect(destination('/deals/12?q=a#b')).toBe('/deals/12?q=a#b');
  });

  it.each([
    undefined,
    '',
    'https://elsewhere.test/',
    '//elsewhere.test',
    '/\\elsewhere.test',
    'javascript:alert(1)',
    '/sign-in?next=/sign-in',
  ])('answers the front page for %s', (next) => {
    expect(destination(next)).toBe('/');
  });
});
