import { expect, it } from 'vitest';
import { hueOf, initialsOf } from './Avatar';

it.each([
  ['Ana García', 'AG'],
  ['Łukasz Maria Żak', 'ŁŻ'],
  ['ana', 'A'],
  ['  ', ''],
])('takes the initials of %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('gives a person the same hue everywhere', () => {
  expect(hueOf('VXNlcjox')).toBe(hueOf('VXNlcjox'));
});
