import { describe, expect, it } from 'vitest';
import { withEntry } from './news';
import type { Entry, Note, TimelineData } from './timelineQueries';

const person = { id: 'u1', name: 'Ana' };
const note = (text: string): Note => ({
  id: 'c1',
  text,
  createdAt: '2026-11-22T10:00:00Z',
  editedAt: null,
  deletedAt: null,
  version: 1,
  author: person,
  mentions: [],
  access: { canUpdate: true, canDelete: true },
});
const entry = (id: string, kind: string, comment: Note | null = null): Entry => ({
  id,
  occurredAt: '2026-11-22T10:00:00Z',
  kind,
  channel: 'UI',
  parameters: {},
  actor: person,
  item: { id: 'd1', number: 1, kind: 'deal', title: 'Cold store refit' },
  changes: [],
  comment,
  activity: null,
});
const data = (...entries: Entry[]): TimelineData => ({
  pages: [{ nodes: entries, pageInfo: { hasNextPage: false, endCursor: null } }],
  pageParams: [null],
});

describe('withEntry', () => {
  it('puts news on top', () => {
    const after = withEntry(data(entry('e1', 'deal.created')), entry('e2', 'deal.moved'));
    expect(after.pages[0]?.nodes.map(({ id }) => id)).toEqual(['e2', 'e1']);
  });

  it('puts what was recorded later where it happened, unless that is further down than what is shown', () => {
    const earlier = { ...entry('e3', 'deal.updated'), occurredAt: '2026-11-21T10:00:00Z' };
    expect(withEntry(data(entry('e1', 'deal.created')), earlier).pages[0]?.nodes.map(({ id }) => id)).toEqual(
      ['e1', 'e3'],
    );
    const [page] = data(entry('e1', 'deal.created')).pages;
    const more = page && { ...page, pageInfo: { hasNextPage: true, endCursor: 'e1' } };
    const longer: TimelineData = { pages: more ? [more] : [], pageParams: [null] };
    expect(withEntry(longer, earlier)).toEqual(longer);
  });

  it('takes the same news twice as once', () => {
    const once = withEntry(data(entry('e1', 'deal.created')), entry('e2', 'deal.moved'));
    expect(withEntry(once, entry('e2', 'deal.moved'))).toEqual(once);
  });

  it('shows an edited comment where it was written', () => {
    const after = withEntry(
      data(entry('e1', 'comment.added', note('Helo'))),
      entry('e2', 'comment.updated', note('Hello')),
    );
    expect(after.pages[0]?.nodes[1]?.comment?.text).toBe('Hello');
  });
});
