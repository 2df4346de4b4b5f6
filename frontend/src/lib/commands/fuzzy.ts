/** Finds entries by a few letters of them, in order; accents and case don't matter. */

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');

const WHOLE = 100;
const WORD_START = 10;
const IN_A_ROW = 5;

/** Null when the letters aren't there; otherwise the more the better. */
export function fuzzyScore(text: string, sought: string): number | null {
  const [within, letters] = [fold(text), fold(sought).replace(/\s+/gu, '')];
  const plain = within.indexOf(fold(sought).trim());
  if (plain >= 0) return WHOLE - plain;
  let score = 0;
  let from = 0;
  for (const letter of letters) {
    const at = within.indexOf(letter, from);
    if (at < 0) return null;
    if (at === 0 || within[at - 1] === ' ') score += WORD_START;
    else if (at === from) score += IN_A_ROW;
    from = at + 1;
  }
  return score - within.length / WHOLE;
}

/** The best first; equal ones stay in their order. */
export function fuzzyFind<T>(entries: readonly T[], sought: string, textOf: (entry: T) => string): T[] {
  return entries
    .map((entry) => ({ entry, score: fuzzyScore(textOf(entry), sought) }))
    .filter((found): found is { entry: T; score: number } => found.score !== null)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}
