import { expect, test } from 'vitest';
import { likenessOf } from './likeness';

const carried = (field: string, value: unknown) => ({ source: field, field, label: null, value });

test('who is like them is asked by name, phone, address and messenger, labelled or not', () => {
  const all = [
    carried('firstName', 'Ana'),
    carried('lastName', 'Prieto'),
    carried('phones', [{ value: '600 111', label: 'work' }, '600 222']),
    carried('emails', ['ana@prieto.example']),
    carried('messengers', ['telegram:ana']),
  ];
  expect(likenessOf('CONTACT', all)).toEqual({
    title: 'Ana Prieto',
    phones: '600 111',
    emails: 'ana@prieto.example',
    messengers: 'telegram:ana',
  });
  expect(likenessOf('COMPANY', [])).toEqual({ title: '', phones: '', emails: '', messengers: '' });
});
