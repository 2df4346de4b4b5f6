import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heirOf, likelyMapping, mayShift, shifted } from './order';

const stage = (id: string, semantics: string, name = id) => ({ id, semantics, name });
const stages = [
  stage('new', 'P'),
  stage('work', 'P'),
  stage('won', 'S'),
  stage('lost', 'F'),
  stage('why', 'F'),
];

describe('shifted', () => {
  it('changes places with the neighbour', () => {
    expect(shifted(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });

  it('is taken back by the step the other way, and never loses anything', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1 }),
        fc.nat(),
        fc.constantFrom(-1, 1),
        (list, seed, step) => {
          const at = seed % list.length;
          const moved = shifted(list, at, step as 1 | -1);
          expect([...moved].sort()).toEqual([...list].sort());
          if (moved !== list) expect(shifted(moved, at + step, -step as 1 | -1)).toEqual(list);
        },
      ),
    );
  });
});

describe('mayShift', () => {
  it('keeps the kinds apart', () => {
    expect(mayShift(stages, 0, 1)).toBe(true);
    expect(mayShift(stages, 1, 1)).toBe(false);
    expect(mayShift(stages, 2, -1)).toBe(false);
    expect(mayShift(stages, 0, -1)).toBe(false);
  });
});

describe('heirOf', () => {
  it('prefers the stage before, of the same kind', () => {
    expect(heirOf(stages, 'work')?.id).toBe('new');
    expect(heirOf(stages, 'new')?.id).toBe('work');
    expect(heirOf(stages, 'why')?.id).toBe('lost');
  });
});

describe('likelyMapping', () => {
  it('goes by name, then by place among the same kind, and covers every stage', () => {
    const target = [stage('t1', 'P', 'Work'), stage('t2', 'S'), stage('t3', 'F')];
    expect(likelyMapping(stages, target)).toEqual({
      new: 't1',
      work: 't1',
      won: 't2',
      lost: 't3',
      why: 't3',
    });
  });
});
