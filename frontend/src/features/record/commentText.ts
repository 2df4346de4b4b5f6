/** The text of a comment in parts: plain words, addresses that can be followed, and people it names. */

export type Part = { kind: 'words' | 'link' | 'person'; text: string; href?: string };

const ADDRESS = /\bhttps?:\/\/[^\s<>"'`]+|\bwww\.[^\s<>"'`]+\.[^\s<>"'`]+/giu;
/** A sentence ends behind an address, and not in it. */
const ENDS = /[.,;:!?…]+$/u;

/** A closing bracket belongs to an address that has an opening one. */
function withoutEnd(address: string): string {
  const trimmed = address.replace(ENDS, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? withoutEnd(trimmed.slice(0, -1)) : trimmed;
}

/** Only what a browser reads as an address of the web: nothing that runs. */
function hrefOf(text: string): string | null {
  try {
    const { protocol, href } = new URL(text.startsWith('www.') ? `https://${text}` : text);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

function withPeople(text: string, people: readonly string[]): Part[] {
  if (people.length === 0) return text ? [{ kind: 'words', text }] : [];
  // The longest first: “@Ana Ruiz” is not “@Ana” and a surname.
  const names = people.toSorted((one, other) => other.length - one.length).map(escaped);
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(new RegExp(`@(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu'))) {
    if (match.index > at) parts.push({ kind: 'words', text: text.slice(at, match.index) });
    parts.push({ kind: 'person', text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'words', text: text.slice(at) });
  return parts;
}

/** `people`: the names of those who are mentioned. The parts make the text again. */
export function partsOf(text: string, people: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutEnd(match[0]);
    const href = hrefOf(address);
    if (!href) continue;
    parts.push(...withPeople(text.slice(at, match.index), people), { kind: 'link', text: address, href });
    at = match.index + address.length;
  }
  return [...parts, ...withPeople(text.slice(at), people)];
}
