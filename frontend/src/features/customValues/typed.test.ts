import { expect, test } from 'vitest';
import type { CustomField } from '@/features/customFields';
import { typedValue } from './typed';

const here = { currency: 'EUR', timeZone: 'Europe/Madrid' };

test('what was typed goes out as its type', () => {
  const typed = (type: CustomField['type'], text: string, multiple = false) =>
    typedValue({ type, multiple }, text, here);
  expect(typed('STRING', '  ')).toBeNull();
  expect(typed('INTEGER', '12')).toBe(12);
  expect(typed('NUMBER', '1.250,5')).toBe(1250.5);
  expect(typed('NUMBER', 'many')).toBe('many');
  expect(typed('MONEY', '9,50')).toEqual({ amount: '9.50', currency: 'EUR' });
  expect(typed('DATETIME', '2026-03-01T09:00')).toBe('2026-03-01T08:00:00.000Z');
  expect(typed('CRM_LINK', 'id', true)).toEqual(['id']);
  expect(typed('BOOLEAN', 'false')).toBe(false);
});
