import { expect, it } from 'vitest';
import { dropped, isWithin, linesOf, stepped } from './tree';

const node = (id: string, parentId: string | null, sort: number) => ({ id, parentId, sort, name: id });
const nodes = [
  node('sales', null, 1),
  node('south', 'sales', 2),
  node('north', 'sales', 1),
  node('field', 'north', 1),
  node('service', null, 2),
];
const read = (folded: string[] = []) => linesOf(nodes, new Set(folded)).map((line) => line.node.id);

it('reads a tree from above, siblings in their order, and leaves out what is folded', () => {
  expect(read()).toEqual(['sales', 'north', 'field', 'south', 'service']);
  expect(read(['north'])).toEqual(['sales', 'north', 'south', 'service']);
  expect(read(['sales'])).toEqual(['sales', 'service']);
});

it('knows what stands below what', () => {
  expect(isWithin(nodes, 'field', 'sales')).toBe(true);
  expect(isWithin(nodes, 'sales', 'field')).toBe(false);
  expect(isWithin(nodes, 'sales', 'sales')).toBe(true);
});

it.each([
  ['south', 'up', { parentId: 'sales', beforeId: 'north' }],
  ['north', 'down', { parentId: 'sales', beforeId: null }],
  ['south', 'in', { parentId: 'north', beforeId: null }],
  ['north', 'out', { parentId: null, beforeId: 'service' }],
  ['south', 'out', { parentId: null, beforeId: 'service' }],
  ['sales', 'down', { parentId: null, beforeId: null }],
  ['north', 'up', undefined],
  ['sales', 'out', undefined],
  ['sales', 'in', undefined],
] as const)('moves %s %s by keys', (id, direction, place) => {
  expect(stepped(nodes, id, direction)).toEqual(place);
});

it.each([
  ['south', 0.1, { where: 'before', parentId: 'sales', beforeId: 'south' }],
  ['south', 0.5, { where: 'into', parentId: 'south', beforeId: null }],
  ['north', 0.9, { where: 'behind', parentId: 'sales', beforeId: 'south' }],
  ['south', 0.9, { where: 'behind', parentId: 'sales', beforeId: null }],
] as const)('takes a drop on %s at %d for a place', (on, share, place) => {
  const target = nodes.find(({ id }) => id === on);
  expect(target && dropped(nodes, 'service', target, share)).toEqual(place);
});

it('puts nothing below itself', () => {
  const field = nodes.find(({ id }) => id === 'field');
  expect(field && dropped(nodes, 'sales', field, 0.5)).toBeUndefined();
});
