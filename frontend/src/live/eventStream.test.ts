import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventStreamReader } from './eventStream';

const bytes = (text: string) => new TextEncoder().encode(text);
const readAll = (...pieces: Uint8Array[]) => {
  const reader = new EventStreamReader();
  return pieces.flatMap((piece) => reader.read(piece));
};

const STREAM =
  ':\n\nevent: next\ndata: {"data":{"title":"Łódź 🛶"}}\n\n: still here\nevent:next\ndata:{\ndata:}\nid: 7\n\nevent: complete\n\n';
const EVENTS = [
  { type: 'next', data: '{"data":{"title":"Łódź 🛶"}}' },
  { type: 'next', data: '{\n}' },
  { type: 'complete', data: '' },
];

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('events are read from lines that end with %s, wherever the pieces are cut', (_, lineEnd) => {
  const whole = bytes(STREAM.replaceAll('\n', lineEnd));
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length), { maxLength: 12 }), (places) => {
      const cuts = [0, ...places.sort((one, other) => one - other), whole.length];
      const pieces = cuts.slice(1).map((cut, index) => whole.slice(cuts[index], cut));
      expect(readAll(...pieces)).toEqual(EVENTS);
    }),
  );
});

test('a comment is no event, and an event without its empty line is not yet one', () => {
  expect(readAll(bytes(': ping\n\n'), bytes('event: next\ndata: 1\n'))).toEqual([]);
  expect(readAll(bytes('data: 1\n'), bytes('\n'))).toEqual([{ type: 'message', data: '1' }]);
});
