/** Where a person stood on a board: each step of the browser's history keeps its own, over a reload, too (B59). */
import type { Spot } from './steps';

/** The first card in sight of a column, how far its top lies below the column's (px), and how many cards were loaded. */
type Scrolled = { cardId: string; offset: number; loaded: number };

/** `across` (px): how far the board was scrolled sideways. Columns that stood at their top are left out. */
export type Place = { across: number; columns: Readonly<Record<string, Scrolled>> };

export type Standing = Place & {
  spot: Spot | null;
  selected: readonly string[];
};

const KEPT = 20; // steps of the history
const STORE = 'trato.standing';

type Kept = readonly (readonly [key: string, standing: Standing])[];

/** The latest is last; the oldest are forgotten. */
export function withStanding(kept: Kept, key: string, standing: Standing): Kept {
  return [...kept.filter(([other]) => other !== key), [key, standing] as const].slice(-KEPT);
}

function kept(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '[]') as Kept;
  } catch {
    return [];
  }
}

export function standingAt(key: string): Standing | undefined {
  return kept().find(([other]) => other === key)?.[1];
}

/** A full or forbidden storage only means that one comes back to the top. */
export function keepStanding(key: string, standing: Standing): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(withStanding(kept(), key, standing)));
  } catch {}
}

/** Read off the screen. `loadedIn`: how many cards of a column are loaded. */
export function placeOn(board: HTMLElement, loadedIn: (stageId: string) => number): Place {
  const columns: Record<string, Scrolled> = {};
  for (const column of board.querySelectorAll<HTMLElement>('[data-stage]')) {
    const scroller = column.querySelector('ul');
    const { stage = '' } = column.dataset;
    if (!scroller || scroller.scrollTop === 0) continue;
    const { top } = scroller.getBoundingClientRect();
    const inSight = [...scroller.querySelectorAll<HTMLElement>('[data-drag-id]')]
      .map((card) => ({ id: card.dataset.dragId ?? '', box: card.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > top)
      .sort((one, other) => one.box.top - other.box.top)[0];
    if (inSight)
      columns[stage] = { cardId: inSight.id, offset: inSight.box.top - top, loaded: loadedIn(stage) };
  }
  return { across: board.scrollLeft, columns };
}
