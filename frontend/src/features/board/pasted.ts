/** Titles out of a pasted text: one a line, without bullets, numbers of a list and empty lines. */
export function titlesIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*(?:[-*•·–]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
}
