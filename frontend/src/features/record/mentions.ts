/** Mentioning while typing: what is being typed after an @, and who is named in a text. */

export type Mention = { id: string; name: string };

/** Where in a text an @ stands whose name is being typed, and what there is of it. */
export type Typed = { from: number; search: string };

/** Names have up to three words; an address of mail has letters before its @. */
const TYPING = /(?<=^|[\s([{"'“„«¡¿])@([\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]+){0,2})$/u;

export function typedAt(text: string, caret: number): Typed | null {
  const found = TYPING.exec(text.slice(0, caret));
  return found ? { from: found.index, search: found[1] ?? '' } : null;
}

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/**
 * Those whose name has what is typed, the ones with a word that begins so first. What was found for fewer letters is
 * offered until the answer is there, and never somebody whom the letters leave out.
 */
export function offered(people: readonly Mention[], search: string): readonly Mention[] {
  const typed = folded(search.trim());
  const begins = ({ name }: Mention) => folded(name).startsWith(typed) || folded(name).includes(` ${typed}`);
  return people
    .filter(({ name }) => typed.split(/\s+/u).every((word) => folded(name).includes(word)))
    .toSorted((one, other) => Number(begins(other)) - Number(begins(one)));
}

/** The text with the person's name in place of what was typed, and where the caret goes on. */
export function withMention(
  text: string,
  caret: number,
  { from }: Typed,
  { name }: Mention,
): [string, number] {
  const rest = text.slice(caret);
  const written = `${text.slice(0, from)}@${name}${/^\s/u.test(rest) ? '' : ' '}`;
  return [written + rest, written.length];
}

/** Those whose name still stands in the text. */
export const namedIn = (text: string, people: readonly Mention[]): readonly Mention[] =>
  people.filter(({ name }) => text.includes(`@${name}`));
