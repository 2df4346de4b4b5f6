import { expect, test } from 'vitest';
import { type MappedStage, proposedStage } from './stageMapping';

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
