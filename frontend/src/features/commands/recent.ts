/** What was last chosen in the palette, the newest first; kept on this machine for each person. */

/** `title` for what is not named by the dictionary. */
export type Recent = { id: string; title?: string };

const KEPT = 6;
const keptUnder = (userId: string) => `trato.palette.recent.${userId}`;

export function recentOf(userId: string): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptUnder(userId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is Recent => typeof one?.id === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(userId: string, entry: Recent): void {
  const others = recentOf(userId).filter(({ id }) => id !== entry.id);
  localStorage.setItem(keptUnder(userId), JSON.stringify([entry, ...others].slice(0, KEPT)));
}
