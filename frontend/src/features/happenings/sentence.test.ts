import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { fieldName } from '@/lib/fieldName';
import { createFormat } from '@/lib/format';
import common from '../../locales/en/common.json';
import list from '../../locales/en/list.json';
import record from '../../locales/en/record.json';
import { deedOf, sentenceOf } from './sentence';
import { TOLD } from './told';
import { valueText } from './values';

const i18n = i18next.createInstance();
await i18n.init({
  lng: 'en',
  resources: { en: { common, record, list } },
  ns: ['record', 'common', 'list'],
  defaultNS: 'record',
  interpolation: { escapeValue: false },
});
const words = {
  t: i18n.getFixedT<['record', 'common', 'list']>('en', ['record', 'common', 'list']),
  format: createFormat('en', 'Europe/Madrid'),
};

const item = { id: 'deal-1', kind: 'deal', title: 'Cold store refit' };
const tell = (
  kind: (typeof TOLD)[number],
  changes: { field: string; label?: string; old: unknown; new: unknown }[],
  more = {},
) => {
  const told = changes.map((change) => ({ label: null, ...change }));
  return sentenceOf(
    kind,
    { entry: { item, changes: told, parameters: {}, ...more }, itemId: 'deal-1' },
    words,
  );
};

describe('sentenceOf', () => {
  it.each(TOLD)('has words for %s', (kind) => {
    const { text } = tell(kind, []);
    expect(text).not.toContain('told.');
    expect(text).not.toContain('{{');
  });

  it('names both stages of a move, and lists them no second time', () => {
    const stage = { field: 'stage', old: { id: 'a', name: 'New' }, new: { id: 'b', name: 'In work' } };
    expect(tell('deal.moved', [stage])).toEqual({ text: 'Moved from New to In work', changes: [] });
  });

  it('names what a lead became, on its own timeline and on those of what it became', () => {
    const results = {
      field: 'results',
      old: null,
      new: [
        { id: 'contact-1', name: 'Ana Prieto' },
        { id: 'deal-1', name: 'Racks' },
      ],
    };
    const lead = { item: { id: 'lead-1', kind: 'lead', title: 'Racks for the hall' } };
    expect(tell('lead.converted', [results], lead)).toEqual({
      text: 'Completed: became Ana Prieto, Racks · Racks for the hall',
      changes: [],
    });
  });

  it('tells a time once, and what took place as such', () => {
    const [old, now] = ['2026-12-22T09:00:00+00:00', '2026-12-22T10:00:00+00:00'];
    const { changes } = tell('activity.rescheduled', [
      { field: 'deadline', old, new: now },
      { field: 'startAt', old, new: now },
      { field: 'endAt', old: now, new: '2026-12-22T11:00:00+00:00' },
    ]);
    expect(changes.map(({ field }) => field)).toEqual(['deadline', 'endAt']);
    expect(tell('activity.created', [], { parameters: { completed: true } }).text).toBe(
      'Took place: Cold store refit',
    );
  });

  it('lists what changed, old and new', () => {
    const { changes } = tell('deal.updated', [
      {
        field: 'amount',
        old: { amount: '48200.00', currency: 'EUR' },
        new: { amount: '51900.00', currency: 'EUR' },
      },
      { field: 'expectedCloseDate', old: null, new: '2026-12-22' },
    ]);
    expect(changes).toEqual([
      { field: 'amount', name: 'Amount', old: '€48,200', now: '€51,900' },
      { field: 'expectedCloseDate', name: 'Expected close', old: null, now: 'Dec 22, 2026' },
    ]);
  });

  it('tells of another record by its name, and of a new one without listing it', () => {
    const other = { item: { id: 'deal-2', kind: 'deal', title: 'Shop signs' } };
    const title = { field: 'title', old: null, new: 'Shop signs' };
    expect(tell('deal.created', [title], other)).toEqual({ text: 'Deal created · Shop signs', changes: [] });
  });

  it('tells the result of what was done, not that it is done twice', () => {
    const activity = { item: { id: 'activity-1', kind: 'activity', title: 'Ring back' } };
    const done = [
      { field: 'isCompleted', old: false, new: true },
      { field: 'result', old: null, new: 'They want it' },
    ];
    expect(tell('activity.completed', done, activity)).toEqual({
      text: 'Done: Ring back',
      changes: [{ field: 'result', name: 'Result', old: null, now: 'They want it' }],
    });
  });

  it('says why', () => {
    expect(tell('deal.created', [], { parameters: { copyOf: 7 } }).text).toBe('Deal created · a copy');
    expect(tell('deal.moved', [], { parameters: { because: 'stage_deleted' } }).text).toContain(
      'its stage was deleted',
    );
  });
});

describe('deedOf', () => {
  const deed = (kind: (typeof TOLD)[number], more = {}) => {
    const done = {
      item,
      changes: [],
      parameters: {},
      actor: { name: 'Carla' },
      occurredAt: '2026-11-22T10:00:00Z',
    };
    return deedOf(kind, { ...done, ...more }, words);
  };

  it.each(TOLD)('has words for %s', (kind) => {
    const { text } = deed(kind);
    expect(text).not.toContain('did.');
    expect(text).not.toContain('{{');
  });

  it.each([
    ['2026-11-19T09:00:00Z', 'Carla moved it from New to In work after 3 days'],
    ['2026-11-21T11:00:00Z', 'Carla moved it from New to In work after 23 hours'],
    ['2026-11-22T09:59:00Z', 'Carla moved it from New to In work after 1 minute'],
    ['2026-11-22T09:59:40Z', 'Carla moved it from New to In work'],
    [undefined, 'Carla moved it from New to In work'],
  ])('tells how long a deal stood where it was since %s', (stageSince, text) => {
    const stage = { field: 'stage', old: { id: 'a', name: 'New' }, new: { id: 'b', name: 'In work' } };
    const moved = deed('deal.moved', { changes: [stage], parameters: { stageSince } });
    expect(moved).toEqual({ who: 'Carla', text, changes: [] });
  });

  it('tells of nobody by the name of the house, and why', () => {
    const copied = deed('deal.created', { actor: null, parameters: { copyOf: 7 } });
    expect(copied.text).toBe('Trato created the deal · a copy');
  });

  it('says that a comment was pinned', () => {
    expect(deed('entry.pinned', { parameters: { told: 'comment.added' } }).text).toBe(
      'Carla pinned a comment',
    );
    expect(deed('entry.pinned', { parameters: { told: 'deal.moved' } }).text).toBe('Carla pinned an entry');
  });
});

describe('valueText', () => {
  it.each([
    ['amount', null, 'nothing'],
    ['contacts', [], 'nothing'],
    [
      'contacts',
      [
        { id: 'a', name: 'Maria' },
        { id: null, name: null },
      ],
      'Maria, hidden from you',
    ],
    ['phones', ['+34 91 555', { value: '+34 6', label: 'work' }], '+34 91 555, +34 6 (work)'],
    ['amount', { amount: '100.00', currency: 'EUR' }, '€100'],
    [
      'amount',
      { amount: '100.00', currency: 'USD', base: { amount: '90.50', currency: 'EUR' } },
      '$100 (€90.50)',
    ],
    ['probability', 40, '40%'],
    ['employeeCount', 1200, '1,200'],
    ['employeeCount', { id: 7, name: '501–1000' }, '501–1000'],
    ['isCompleted', true, 'yes'],
    ['deadline', '2026-11-22T23:30:00+00:00', 'Nov 23, 2026, 12:30 AM'],
    ['title', '2026-11-22', '2026-11-22'],
    ['type', 'CALL', 'Call'],
    ['priority', 'HIGH', 'High'],
    ['reminder', 'MINUTES_15', '15 minutes before'],
    ['reminders', [0, 120, 1441], 'At that time, 2 hours before, 1,441 minutes before'],
    ['reminders', [], 'No reminder'],
    ['workedDays', ['2026-05-01'], 'May 1, 2026'],
    ['country', 'ES', 'Spain'],
  ])('writes %s %j as %s', (field, value, text) => {
    expect(valueText(field, value, words).replaceAll('\u202f', ' ')).toBe(text);
  });

  it('calls a field without words by its own name', () => {
    expect(fieldName('customThing', words.t)).toBe('customThing');
  });
});
