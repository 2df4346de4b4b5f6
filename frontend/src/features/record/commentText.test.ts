import { describe, expect, it } from 'vitest';
import { partsOf } from './commentText';

const told = (text: string, ...people: string[]) =>
  partsOf(text, people).map(({ kind, text: part, href }) =>
    href ? `${kind} ${part} ${href}` : `${kind} ${part}`,
  );

describe('partsOf', () => {
  it('finds addresses, without the end of the sentence', () => {
    expect(told('See https://example.org/a?b=1. (Or www.example.org/x)')).toEqual([
      'words See ',
      'link https://example.org/a?b=1 https://example.org/a?b=1',
      'words . (Or ',
      'link www.example.org/x https://www.example.org/x',
      'words )',
    ]);
    expect(told('https://example.org/wiki/Ice_(water)')).toEqual([
      'link https://example.org/wiki/Ice_(water) https://example.org/wiki/Ice_(water)',
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'data:text/html,<b>',
    'https://',
    'mailto:a@b.c',
  ])('leaves %s as words', (text) => {
    expect(partsOf(text, [])).toEqual([{ kind: 'words', text }]);
  });

  it('finds who is mentioned, and nobody else', () => {
    expect(told('@Ana Ruiz and @Ana, not @Anabel', 'Ana', 'Ana Ruiz')).toEqual([
      'person @Ana Ruiz',
      'words  and ',
      'person @Ana',
      'words , not @Anabel',
    ]);
  });

  it('loses nothing', () => {
    const text = 'a\n@B (c) https://d.e, f';
    expect(
      partsOf(text, ['B (c)'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
