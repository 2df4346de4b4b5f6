import { expect, test } from 'vitest';
import { firstChoice, inputOfChoice, isMissing, isUndecided, NOTHING, TARGETS, wantedOf } from './choice';

const here = { currency: 'EUR', timeZone: 'Europe/Madrid' };
const prospect = (kind: string, sources: string[] = [], barrier: 'FORBIDDEN' | null = null) => ({
  kind,
  barrier,
  carried: sources.map((source) => ({ source })),
});
const asked = (inputName: string, type: 'STRING' | 'MONEY', custom = false) => ({
  name: inputName,
  inputName,
  label: inputName,
  type,
  multiple: false,
  custom,
  maxLength: null,
  pickList: null,
  options: [],
}); // prettier-ignore

test('at first a deal is offered, and whoever is known by name', () => {
  const all = [prospect('COMPANY', ['phones']), prospect('CONTACT', ['lastName']), prospect('DEAL')];
  expect([...firstChoice(all).targets]).toEqual(['DEAL', 'CONTACT']);
  const barred = [prospect('COMPANY', ['companyTitle']), prospect('DEAL', [], 'FORBIDDEN')];
  expect([...firstChoice(barred).targets]).toEqual(['COMPANY']);
});

test('each of the seven results is asked for as such', () => {
  for (let bits = 1; bits < 8; bits += 1) {
    const targets = new Set(TARGETS.filter((_, at) => bits & (1 << at)));
    expect(wantedOf({ ...NOTHING, targets })).toEqual({
      createDeal: targets.has('DEAL'),
      createContact: targets.has('CONTACT'),
      createCompany: targets.has('COMPANY'),
    });
  }
});

test('an existing one takes the place of a new one, and its fields take nothing', () => {
  const choice = {
    ...NOTHING,
    targets: new Set(['DEAL', 'CONTACT'] as const),
    existing: { CONTACT: { id: 'c', name: 'Ana' } },
    pipelineId: 'p',
    stageId: 's',
    routes: { uf_size: { kind: 'CONTACT', to: 'uf_boxes' }, uf_hue: { kind: 'DEAL', to: 'uf_hue' } } as const,
  };
  expect(wantedOf(choice)).toEqual({
    createDeal: true,
    createContact: false,
    createCompany: false,
    contactId: 'c',
    pipelineId: 'p',
    stageId: 's',
    fieldMap: [{ from: 'uf_hue', kind: 'DEAL', to: 'uf_hue' }],
  });
  expect(isUndecided(choice)).toBe(false);
  expect(isUndecided({ ...choice, existing: { CONTACT: null } })).toBe(true);
});

test('what is filled in goes to what it was asked for', () => {
  const required = [
    { kind: 'CONTACT', fields: [asked('lastName', 'STRING')] },
    { kind: 'DEAL', fields: [asked('amount', 'MONEY')] },
  ];
  const targets = new Set(['DEAL', 'CONTACT'] as const);
  const choice = { ...NOTHING, targets, closesActivities: true };
  expect(isMissing(choice, required)).toBe(true);
  const typed = {
    CONTACT: { values: { lastName: 'Prieto' }, names: {} },
    DEAL: { values: { amount: '9,5' }, names: {} },
  };
  expect(isMissing({ ...choice, typed }, required)).toBe(false);
  expect(inputOfChoice({ ...choice, typed }, required, here)).toMatchObject({
    closeActivities: true,
    overrides: { contact: { lastName: 'Prieto' }, deal: { amount: { amount: '9.5', currency: 'EUR' } } },
  });
  const wrong = { ...typed, DEAL: { values: { amount: 'much' }, names: {} } };
  expect(() => inputOfChoice({ ...choice, typed: wrong }, required, here)).toThrow(
    expect.objectContaining({ fields: [expect.objectContaining({ path: 'input.overrides.deal.amount' })] }),
  );
});
