import { describe, expect, it } from 'vitest';
import { levelAt, offered, speaksOf, withLevel } from './cells';

const cell = (level: 'ALL' | 'NONE' | 'OWN' | 'INHERIT', pipelineId?: string, stageId?: string) =>
  ({
    object: 'DEAL',
    operation: 'READ',
    level,
    pipelineId: pipelineId ?? null,
    stageId: stageId ?? null,
  }) as const;

describe('a role as a table (R72, R73)', () => {
  it('inherits below the top, and allows nothing at it', () => {
    const cells = [cell('ALL'), cell('OWN', 'p', 's')];
    expect(levelAt(cells, 'DEAL', 'READ')).toBe('ALL');
    expect(levelAt(cells, 'DEAL', 'READ', { pipelineId: 'p' })).toBe('INHERIT');
    expect(levelAt(cells, 'DEAL', 'READ', { pipelineId: 'p', stageId: 's' })).toBe('OWN');
    expect(levelAt(cells, 'CONTACT', 'READ')).toBe('NONE');
  });

  it('offers no level that the server refuses', () => {
    expect(offered('READ')).not.toContain('INHERIT');
    expect(offered('READ', { pipelineId: 'p' })[0]).toBe('INHERIT');
    expect(offered('ADD')).not.toContain('OPEN');
    expect(offered('DELETE')).toContain('OPEN');
  });

  it('takes a cell away that inherits again', () => {
    const cells = [cell('ALL'), cell('NONE', 'p')];
    expect(withLevel(cells, cell('INHERIT', 'p'))).toEqual([cell('ALL')]);
    expect(withLevel(cells, cell('OWN'))).toEqual([cell('NONE', 'p'), cell('OWN')]);
    expect(speaksOf(cells, { pipelineId: 'p' })).toBe(true);
    expect(speaksOf(cells, { pipelineId: 'q' })).toBe(false);
  });
});
