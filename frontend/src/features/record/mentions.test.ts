import { describe, expect, it } from 'vitest';
import { namedIn, offered, typedAt, withMention } from './mentions';

describe('typedAt', () => {
  it.each([
    ['@', { from: 0, search: '' }],
    ['Ask @ca', { from: 4, search: 'ca' }],
    ['Ask\n@Carla Ru', { from: 4, search: 'Carla Ru' }],
    ['Ask (@Inês', { from: 5, search: 'Inês' }],
    ['ana@example', null],
    ['@Carla, ', null],
    ['@one two three four', null],
  ])('in %j', (text, found) => {
    expect(typedAt(text, text.length)).toEqual(found);
  });

  it('looks before the caret only', () => {
    expect(typedAt('@ca and more', 3)).toEqual({ from: 0, search: 'ca' });
  });
});

it('offers whom the letters mean, who begins with them first', () => {
  const people = ['Klara Hofer', 'Diego Arrieta', 'Inês Valadares'].map((name) => ({ id: name, name }));
  expect(offered(people, 'ar').map(({ name }) => name)).toEqual([
    'Diego Arrieta',
    'Klara Hofer',
    'Inês Valadares',
  ]);
  expect(offered(people, 'ines va').map(({ name }) => name)).toEqual(['Inês Valadares']);
  expect(offered(people, '')).toEqual(people);
  expect(offered(people, 'mar')).toEqual([]);
});

it('puts the name in place of what was typed', () => {
  const carla = { id: 'c', name: 'Carla Ruiz' };
  expect(withMention('Ask @ca', 7, { from: 4, search: 'ca' }, carla)).toEqual(['Ask @Carla Ruiz ', 16]);
  expect(withMention('@ca today', 3, { from: 0, search: 'ca' }, carla)).toEqual(['@Carla Ruiz today', 11]);
});

it('forgets who is no longer named', () => {
  const people = [
    { id: 'a', name: 'Ana' },
    { id: 'b', name: 'Ben' },
  ];
  expect(namedIn('@Ben, please', people)).toEqual([people[1]]);
});
