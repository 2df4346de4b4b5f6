import { expect, test } from 'vitest';
import { spelled } from './spelling';

const channels = (...values: string[]) => values.map((value) => ({ value }));
const LEADS = [
  { firstName: 'Beatriz', lastName: 'Iglesias Núñez', phones: channels('+48 22 100', '0034 600-111-222') },
  { firstName: 'BEATRIZ', lastName: 'iglesias nunez', phones: channels('+34 600111222'), emails: null },
];

test.each([
  ['beatriz iglesias nunez', 'fullName', 'Beatriz Iglesias Núñez'],
  ['34600111222', 'phones', '+34 600111222'],
  ['600111222', 'phones', '0034 600-111-222'],
  ['somebody@example.test', 'emails', 'somebody@example.test'],
])('“%s” in common by %s is shown as %s', (value, field, shown) => {
  expect(spelled(value, LEADS, field)).toBe(shown);
});
