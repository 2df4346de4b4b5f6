import { expect, test } from 'vitest';
import type { ValueField } from './field';
import { moneyText, typedMoney, typedValue } from './typed';

const here = { currency: 'EUR', timeZone: 'Europe/Madrid' };
const typed = (type: ValueField['type'], text: string, multiple = false) =>
  typedValue({ type, multiple }, text, here, 'asked');

test('what was typed goes out as its type', () => {
  expect(typed('STRING', '  ')).toBeNull();
  expect(typed('INTEGER', '12')).toBe(12);
  expect(typed('NUMBER', '1.250,5')).toBe(1250.5);
  expect(typed('MONEY', '9,50')).toEqual({ amount: '9.50', currency: 'EUR' });
  expect(typed('DATETIME', '2026-03-01T09:00')).toBe('2026-03-01T08:00:00.000Z');
  expect(typed('COMPANY', 'id', true)).toEqual(['id']);
  expect(typed('PHONE', '600 1')).toEqual([{ value: '600 1', label: null }]);
  expect(typed('BOOLEAN', 'false')).toBe(false);
});

test('an amount keeps what it is in while it is typed', () => {
  expect(typed('MONEY', '9,50 USD')).toEqual({ amount: '9.50', currency: 'USD' });
  expect(typedMoney(moneyText('1 ', 'USD'), 'EUR')).toEqual({ amount: '1 ', currency: 'USD' });
  expect(typedMoney('1', 'EUR')).toEqual({ amount: '1', currency: 'EUR' });
  expect(moneyText('', 'USD')).toBe('');
  expect(() => typed('MONEY', '9 USD EUR')).toThrow();
});

test('what is no number is refused at its field', () => {
  for (const type of ['MONEY', 'NUMBER'] as const)
    expect(() => typed(type, 'a lot')).toThrow(
      expect.objectContaining({
        fields: [expect.objectContaining({ path: 'input.asked', code: 'NOT_A_NUMBER' })],
      }),
    );
});
