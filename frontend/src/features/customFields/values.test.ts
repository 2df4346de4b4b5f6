import { expect, test } from 'vitest';
import { createFormat } from '@/lib/format';
import { shownText, type Words } from './values';

const words: Words = {
  format: createFormat('en', 'Europe/Madrid'),
  yes: 'yes',
  no: 'no',
  removed: (label) => `${label} (removed)`,
};

test('each type is shown as people write it, from the wire and from cards', () => {
  const shown = (type: Parameters<typeof shownText>[0]['type'], value: unknown) =>
    shownText({ type }, value, words);
  expect(shown('STRING', null)).toBe('');
  expect(shown('BOOLEAN', false)).toBe('no');
  expect(shown('NUMBER', 1234.5)).toBe('1,234.5');
  expect(shown('DATE', '2026-01-31')).toBe('Jan 31, 2026');
  expect(shown('DATETIME', '2026-03-01T08:00:00+00:00')).toContain('9:00');
  expect(shown('MONEY', { amount: '12.50', currency: 'EUR' })).toBe('€12.50');
  expect(shown('MONEY', '12.50 EUR')).toBe('€12.50');
  const huge = { id: 'h', name: 'Huge', removed: true };
  expect(shown('LIST', [huge, { id: 's', name: 'Small' }])).toBe('Huge (removed), Small');
  expect(shown('LIST', 'Small')).toBe('Small');
});
