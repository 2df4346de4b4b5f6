import { describe, expect, it } from 'vitest';
import { firstChoices, keysOf, missingOf, offeredTo, planOf } from './choices';

const field = (code: string, required = false, multiple = false) => ({
  code,
  label: code,
  type: 'STRING' as const,
  required,
  multiple,
});
const column = (place: number, suggestion: string | null) => ({
  place,
  name: `Column ${place}`,
  samples: [],
  suggestion,
});
const shown = {
  kind: 'CONTACT' as const,
  format: 'CSV' as const,
  keys: ['id', 'title', 'emails'],
  fields: [field('id'), field('title'), field('firstName'), field('emails', false, true), field('vat', true)],
  reading: {
    encoding: 'utf-8',
    delimiter: ',',
    sheets: [],
    sheet: null,
    decimalMark: ',',
    dateOrder: 'DMY' as const,
    columns: [column(1, 'firstName'), column(2, 'emails'), column(3, null)],
  },
};

describe('what is chosen about a file', () => {
  it('begins with what was suggested', () => {
    const choices = firstChoices(shown);
    expect(choices).toMatchObject({
      mapping: { 1: 'firstName', 2: 'emails', 3: '' },
      rule: 'SKIP',
      matchBy: 'emails',
    });
    expect(planOf(shown, choices, { hasHeader: true })).toMatchObject({
      mapping: [
        { column: 1, field: 'firstName' },
        { column: 2, field: 'emails' },
      ],
      reading: { hasHeader: true, decimalMark: ',' },
      dateOrder: 'DMY',
    });
  });

  it('offers a field once, unless it takes several', () => {
    const codes = offeredTo(shown, firstChoices(shown), 3).map(({ code }) => code);
    expect(codes).toEqual(['id', 'title', 'emails', 'vat']);
  });

  it('says what is missing, and finds rows only by what is filled', () => {
    const choices = { ...firstChoices(shown), mapping: { 1: '', 2: 'emails', 3: '' } };
    expect(missingOf(shown, choices)).toEqual(['title', 'vat']);
    expect(keysOf(shown, choices)).toEqual(['emails']);
    const nothing = { ...choices, mapping: { 1: '', 2: '', 3: '' } };
    expect(planOf(shown, nothing, {})).toMatchObject({ rule: 'ALLOW', matchBy: 'title' });
  });
});
