import { describe, expect, it } from 'vitest';
import { stretches, together } from './bursts';
import type { Entry } from './timelineQueries';

const changed = (id: string, minute: number, more: Partial<Entry> = {}): Entry => ({
  id,
  occurredAt: new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString(),
  kind: 'deal.updated',
  channel: 'UI',
  parameters: {},
  actor: { id: 'ana', name: 'Ana' },
  item: { id: 'd1', number: 1, kind: 'deal', title: 'Cold store refit' },
  changes: [],
  comment: null,
  activity: null,
  ...more,
});
const told = (...entries: Entry[]) => stretches(entries).map((one) => one.entries.map(({ id }) => id));

describe('stretches', () => {
  it('takes together what one person changed within minutes', () => {
    expect(told(changed('c', 14), changed('b', 9), changed('a', 0))).toEqual([['c', 'b', 'a']]);
  });

  it('keeps apart what lies apart, is another’s, about another record, or no change of fields', () => {
    const ben = { actor: { id: 'ben', name: 'Ben' } };
    expect(
      told(
        changed('g', 40),
        changed('f', 29),
        changed('e', 29, ben),
        changed('d', 28),
        changed('c', 28, { kind: 'deal.moved' }),
        changed('b', 27),
        changed('a', 27, { item: { id: 'd2', number: 2, kind: 'deal', title: 'Another' } }),
      ),
    ).toEqual([['g'], ['f'], ['e'], ['d'], ['c'], ['b'], ['a']]);
    expect(told(changed('b', 0, { actor: null }), changed('a', 0, { actor: null }))).toEqual([['b'], ['a']]);
  });

  it('calls a burst by its oldest entry, so that it stays open when another change comes', () => {
    const [before] = stretches([changed('b', 1), changed('a', 0)]);
    const [after] = stretches([changed('c', 2), changed('b', 1), changed('a', 0)]);
    expect(after?.key).toBe(before?.key);
  });
});

describe('together', () => {
  it('goes from the first value to the last, and leaves out what is as it was', () => {
    const change = (field: string, old: unknown, now: unknown) => ({ field, label: null, old, new: now });
    const shown = together([
      changed('c', 2, { changes: [change('probability', 50, 40), change('title', 'B', 'C')] }),
      changed('b', 1, { changes: [change('probability', 40, 50)] }),
      changed('a', 0, { changes: [change('title', 'A', 'B'), change('post', null, 'Head')] }),
    ]);
    expect(shown.id).toBe('c');
    expect(shown.changes).toEqual([change('title', 'A', 'C'), change('post', null, 'Head')]);
  });
});
