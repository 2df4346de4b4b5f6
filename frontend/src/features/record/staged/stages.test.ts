import { describe, expect, it } from 'vitest';
import { type Stage, stepsOf } from './stages';

const stage = (id: string, semantics: Stage['semantics'] = 'IN_PROGRESS'): Stage => ({
  id,
  name: id,
  color: '#64748b',
  semantics,
});
const [fresh, work, won, lost, analysis] = [
  stage('new'),
  stage('work'),
  stage('won', 'SUCCESS'),
  stage('lost', 'FAILURE'),
  stage('analysis', 'FAILURE'),
];
const road = [fresh, work, won, lost, analysis];

describe('stepsOf', () => {
  it('ends at the won stage while the deal is open', () => {
    expect(stepsOf(road, work).map(({ stage: { id }, passed }) => [id, passed])).toEqual([
      ['new', true],
      ['work', true],
      ['won', false],
    ]);
  });

  it('ends at the stage of a lost deal', () => {
    expect(stepsOf(road, analysis).at(-1)).toEqual({ stage: analysis, passed: true, isCurrent: true });
  });
});
