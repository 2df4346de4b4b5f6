import { expect, test } from 'vitest';
import { closingFields, inputOf } from './fields';

const here = { currency: 'EUR', timeZone: 'Europe/Madrid' };
const LOST = { name: 'lossReason', inputName: 'lossReasonId', pickList: 'LOSS_REASON' };
const names = (end: Parameters<typeof closingFields>[0], count: number) =>
  closingFields(end, count).map(({ inputName }) => inputName);

test('a won deal is asked for amount and day, several only for the day, lost ones for the reason', () => {
  expect(names('SUCCESS', 1)).toEqual(['amount', 'closedOn']);
  expect(names('SUCCESS', 3)).toEqual(['closedOn']);
  expect(names(LOST, 3)).toEqual(['lossReasonId']);
});

test('what was filled in is given as the server takes it, and what was not is left out', () => {
  const fields = [
    ...closingFields('SUCCESS', 1),
    { ...closingFields(LOST, 1)[0], inputName: 'contactIds', type: 'CONTACT', multiple: true },
    { ...closingFields(LOST, 1)[0], inputName: 'probability', type: 'INTEGER' },
    {
      ...closingFields(LOST, 1)[0],
      name: 'cf_seats',
      inputName: 'cf_seats',
      type: 'INTEGER',
      custom: true,
    },
  ] as Parameters<typeof inputOf>[0];
  const values = { amount: '1.250,50', closedOn: ' ', contactIds: 'c1', probability: '40', cf_seats: '7' };
  expect(inputOf(fields, values, here)).toEqual({
    amount: { amount: '1250.50', currency: 'EUR' },
    contactIds: ['c1'],
    probability: 40,
    customFields: [{ code: 'cf_seats', value: 7 }],
  });
});

test('what is no number is refused at its field', () => {
  const [amount] = closingFields('SUCCESS', 1);
  if (!amount) throw new Error('There is one');
  let fault: unknown;
  try {
    inputOf([{ ...amount, inputName: 'price' }], { price: 'a lot' }, here);
  } catch (error) {
    fault = error;
  }
  expect(fault).toMatchObject({ fields: [{ path: 'input.price', code: 'NOT_A_NUMBER' }] });
});
