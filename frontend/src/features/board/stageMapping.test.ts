import { expect, test } from 'vitest';
import { type MappedStage, partiesOf, proposedStage } from './stageMapping';

const stage = (name: string, semantics: MappedStage['semantics'] = 'IN_PROGRESS'): MappedStage => ({
  id: `there-${name}`,
  name,
  semantics,
});
const service = [stage('Booked'), stage('In Work'), stage('Paid', 'SUCCESS'), stage('Dropped', 'FAILURE')];
const proposed = (from: MappedStage, ...closed: string[]) =>
  proposedStage(from, service, new Set(closed))?.name;

test('deals go to the stage of the same name, however it is written', () => {
  expect(proposed(stage(' in work'))).toBe('In Work');
});

test('without such a one they go to the first with the same meaning: what was won stays won', () => {
  expect(proposed(stage('Final invoice'))).toBe('Booked');
  expect(proposed(stage('Deal won', 'SUCCESS'))).toBe('Paid');
  expect(proposed(stage('Deal lost', 'FAILURE'))).toBe('Dropped');
});

test('a stage that takes nothing is not proposed', () => {
  expect(proposed(stage('In work'), 'there-In Work')).toBe('Booked');
  expect(proposed(stage('Deal won', 'SUCCESS'), 'there-Paid')).toBe('Booked');
  expect(proposed(stage('New'), ...service.map(({ id }) => id))).toBe(undefined);
});

test('those that stay open go first and together, those that are closed with the others of their stage', () => {
  const [booked, inWork, paid, dropped] = service;
  const stages = { a: paid, b: booked, c: dropped, d: inWork, e: paid };
  const parties = partiesOf(Object.keys(stages), (id) => stages[id as keyof typeof stages]);
  expect(parties).toEqual([
    { stage: null, cards: ['b', 'd'] },
    { stage: paid, cards: ['a', 'e'] },
    { stage: dropped, cards: ['c'] },
  ]);
});
