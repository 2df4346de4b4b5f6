import { describe, expect, it } from 'vitest';
import type { FieldInfo } from '@/features/fields';
import { filterOf, operatorsFor, readConditions, writeConditions } from '@/features/filters';
import { parseSorting, pressed, type Sorting, sortingText } from '@/lib/sorting';
import { columnOf, moved, pinned, readColumns, resized, toggled, writeColumns } from './columns';
import { HEAD, range, stepFrom } from './grid';
import { type ShownColumn, shownColumns, staying, stayingWidth } from './layout';
import { inputOf, rowOf, selection } from './rows';

const field = (code: string, type: FieldInfo['type'], more: Partial<FieldInfo> = {}): FieldInfo => ({
  code,
  inputName: code,
  label: code,
  type,
  required: false,
  partsBoards: false,
  matchesDuplicates: false,
  multiple: false,
  sortable: true,
  filterable: true,
  operators: ['EQ', 'IN', 'NOT_IN', 'GTE', 'EMPTY'],
  editable: true,
  maxLength: null,
  options: [],
  pickList: null,
  isTitle: code === 'title',
  custom: false,
  ...more,
});

describe('columns', () => {
  const known = new Set(['title', 'stage', 'amount']);

  it('keeps the name first, and nothing unknown or twice', () => {
    const columns = readColumns('stage,amount:9,nope,stage,title:300', known);
    expect(writeColumns(columns)).toBe('title:300,stage,amount:72');
    expect(writeColumns(moved(columns, 'amount', 0))).toBe('title:300,amount:72,stage');
    expect(moved(columns, 'title', 2)).toEqual(columns);
  });

  it('has the field that records are called by in the column of names, whatever a kind calls it', () => {
    const subject = field('subject', 'STRING', { isTitle: true });
    const columns = readColumns('subject,type', new Set([subject, field('type', 'ENUM')].map(columnOf)));
    const shown = shownColumns(columns, [subject, field('type', 'ENUM')], [], ({ label }) => label);
    expect(shown.map(({ code, name }) => [code, name])).toEqual([
      ['title', 'subject'],
      ['type', 'type'],
    ]);
  });

  it('shows at the end, hides, widens within bounds', () => {
    const columns = readColumns('', known);
    expect(writeColumns(toggled(toggled(columns, 'amount'), 'stage'))).toBe('title,amount,stage');
    expect(writeColumns(resized(toggled(columns, 'stage'), 'stage', 9_999))).toBe('title,stage:640');
  });
});

describe('pinned columns', () => {
  const known = new Set(['title', 'stage', 'amount', 'source']);
  const columns = readColumns('stage,*amount:90,source,*title', known);

  it('stand behind the name, among themselves', () => {
    expect(writeColumns(columns)).toBe('title,*amount:90,stage,source');
    const two = pinned(columns, 'source');
    expect(writeColumns(two)).toBe('title,*amount:90,*source,stage');
    expect(writeColumns(moved(two, 'source', 1))).toBe('title,*source,*amount:90,stage');
    expect(writeColumns(moved(two, 'source', 3))).toBe(writeColumns(two));
    expect(writeColumns(moved(two, 'stage', 1))).toBe(writeColumns(two));
    expect(writeColumns(pinned(two, 'amount'))).toBe('title,*source,amount:90,stage');
    expect(pinned(two, 'title')).toBe(two);
  });

  it('stay as long as they leave room for the others', () => {
    const shown = columns.map((column): ShownColumn => ({ width: 200, ...column, name: column.code }));
    const lefts = (room: number) => staying(shown, room).map(({ left }) => left);
    expect(lefts(900)).toEqual([40, 240, undefined, undefined]);
    expect(lefts(450)).toEqual([40, undefined, undefined, undefined]);
    expect(stayingWidth(staying(shown, 900))).toBe(330);
  });
});

describe('orders', () => {
  const name: readonly Sorting[] = [{ field: 'title', direction: 'ASC' }];

  it('turns round, and adds and takes away what comes after', () => {
    expect(sortingText(pressed('title', name))).toBe('-title');
    const two = pressed('amount', name, true);
    expect(sortingText(two)).toBe('title,amount');
    expect(sortingText(pressed('amount', two, true))).toBe('title,-amount');
    expect(sortingText(pressed('amount', pressed('amount', two, true), true))).toBe('title');
    expect(sortingText(pressed('amount', two))).toBe('amount');
    expect(sortingText(parseSorting('-a,b,-a', name))).toBe('-a,b');
    expect(parseSorting('-', name)).toBe(name);
  });
});

describe('conditions', () => {
  it('stay the same through the address, and unknown ones say nothing', () => {
    const compound = { field: 'contacts', op: 'ANY', where: { field: 'post', value: 'CEO' } };
    const written = [['stage', 'IN', ['a']], ['amount', 'EMPTY'], ['gone', 'EQ', 1], compound, 'nonsense'];
    const conditions = readConditions(written, true);
    expect(writeConditions(conditions)).toEqual({ f: written.slice(0, 4), any: true });
    expect(filterOf(conditions, [field('stage', 'STAGE'), field('amount', 'MONEY')])).toEqual({
      any: [
        { field: 'stage', op: 'IN', value: ['a'] },
        { field: 'amount', op: 'EMPTY', value: null },
        compound,
      ],
    });
    expect(filterOf(readConditions([['gone', 'EQ', 1]], false), [])).toBeNull();
    const related = { field: 'deals', op: 'ANY' } as const;
    expect(filterOf(readConditions([related], false), [])).toEqual({ all: [related] });
  });

  it('offer of what the server can do what makes sense for the type', () => {
    expect(operatorsFor(field('stage', 'STAGE'))).toEqual(['IN', 'NOT_IN', 'EMPTY']);
    expect(operatorsFor(field('amount', 'MONEY'))).toEqual(['GTE', 'EQ', 'EMPTY']);
    expect(operatorsFor(field('opened', 'BOOLEAN'))).toEqual(['EQ']);
  });
});

describe('rows', () => {
  const fields = [
    field('title', 'STRING'),
    field('company', 'COMPANY', { inputName: 'companyId' }),
    field('contacts', 'CONTACT', { multiple: true }),
    field('uf_budget', 'MONEY', { custom: true }),
  ];
  const named = { id: 'c', number: 7, title: 'Acme' };

  it('asks for what is shown and reads it alike, whoever made the field', () => {
    expect(selection(fields, [])).toContain('contacts(first: 3) { nodes { id number title } totalCount }');
    expect(selection(fields, [])).toContain('customFields { code value }');
    const node = {
      id: 'd',
      number: 1,
      title: 'Deal',
      version: 1,
      access: { canUpdate: true, canDelete: true },
      company: named,
      contacts: { nodes: [named], totalCount: 4 },
      customFields: [{ code: 'uf_budget', value: { amount: '5', currency: 'EUR' } }],
    };
    const acme = { id: 'c', number: 7, name: 'Acme' };
    expect(rowOf(node, fields, []).values).toEqual({
      title: 'Deal',
      company: acme,
      contacts: { shown: [acme], total: 4 },
      uf_budget: { amount: '5', currency: 'EUR' },
    });
  });

  it('gives references by id, and custom fields under their own name', () => {
    expect(inputOf(field('company', 'COMPANY', { inputName: 'companyId' }), named)).toEqual({
      companyId: 'c',
    });
    expect(inputOf(field('uf_budget', 'MONEY', { custom: true }), null)).toEqual({
      customFields: [{ code: 'uf_budget', value: null }],
    });
    expect(inputOf(field('phones', 'PHONE', { multiple: true }), [{ value: ' ' }, { value: '1' }])).toEqual({
      phones: [{ value: '1', label: null }],
    });
  });
});

describe('steps', () => {
  it('go to the head and stay in the table', () => {
    const [rows, columns] = [
      ['a', 'b'],
      ['title', 'stage'],
    ];
    const at = { row: 'a', column: 'title' };
    expect(stepFrom(at, 'up', rows, columns)).toEqual({ row: HEAD, column: 'title' });
    expect(stepFrom(at, 'pageDown', rows, columns)).toEqual({ row: 'b', column: 'title' });
    expect(stepFrom(at, 'left', rows, columns)).toEqual(at);
    expect(stepFrom(at, 'rowEnd', rows, columns)).toEqual({ row: 'a', column: 'stage' });
    expect(range(['a', 'b', 'c'], 'c', 'b')).toEqual(['b', 'c']);
  });
});
