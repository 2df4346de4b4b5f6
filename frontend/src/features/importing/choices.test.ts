import { describe, expect, it } from 'vitest';
import { firstChoices, keysOf, missingOf, offeredTo, planOf, takesLabel } from './choices';

const field = (code: string, required = false, multiple = false) => ({
  code,
  label: code,
  type: 'STRING' as const,
  required,
  multiple,
  maxLength: null,
  options: [],
  pickList: null,
});
const column = (place: number, suggestion: string | null) => ({
  place,
  name: `Column ${place}`,
  samples: [],
  suggestion,
  label: null,
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
    const corrected = planOf(shown, { ...choices, dates: 'ISO', decimalMark: '.' }, {});
    expect(corrected).toMatchObject({ reading: { decimalMark: '.' }, dateOrder: null });
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

  it('offers parts of what another column fills, and labels where no column says them', () => {
    const ofCompany = {
      ...shown,
      kind: 'COMPANY' as const,
      fields: [
        field('title', true),
        { ...field('revenue'), type: 'MONEY' as const },
        { ...field('phones', false, true), type: 'PHONE' as const },
      ],
      reading: {
        ...shown.reading,
        columns: [
          column(1, 'title'),
          column(2, 'revenue'),
          { ...column(3, 'phones'), label: 'work' },
          column(4, null),
        ],
      },
    };
    const choices = firstChoices(ofCompany);
    expect(offeredTo(ofCompany, choices, 4).map(({ code }) => code)).toEqual([
      'revenue.currency',
      'phones',
      'phones.label',
    ]);
    const [, , phones] = planOf(ofCompany, choices, {}).mapping;
    expect(phones).toEqual({ column: 3, field: 'phones', label: 'work' });
    const labelled = { ...choices, mapping: { ...choices.mapping, 4: 'phones.label' } };
    expect(takesLabel(ofCompany, labelled, 3)).toBe(false);
    const alone = { ...choices, mapping: { 1: 'title', 4: 'revenue.currency' } };
    expect(planOf(ofCompany, alone, {}).mapping.map(({ field: code }) => code)).toEqual(['title']);
  });

  it('takes a default for what no column fills', () => {
    const choices = { ...firstChoices(shown), defaults: { vat: { value: '7', said: 'Seven' } } };
    expect(missingOf(shown, choices)).toEqual([]);
    expect(planOf(shown, choices, {}).defaults).toEqual([{ field: 'vat', value: 'Seven' }]);
  });
});
