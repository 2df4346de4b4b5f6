/** What a person did and the server has not answered yet, kept by the browser over a reload, first in, first out (B58). */
import { kept } from '@/lib/kept';
import type { Doing } from './operations';

export type Move = Extract<Doing, { kind: 'move' }>;

/** `owner`: the tab that tells the server of it. `seen`: the versions the person looked at. `at` orders them, in ms. */
export type Intent = {
  clientOpId: string;
  userId: string;
  pipelineId: string;
  owner: string;
  at: number;
  move: Move;
  seen: readonly (readonly [itemId: string, version: number])[];
  titles: readonly (readonly [itemId: string, title: string])[];
};

/** At once and not later: what is shown on the screen is kept, whatever becomes of the page a moment after. */
export type IntentStorage = {
  all: () => readonly Intent[];
  put: (intent: Intent) => void;
  remove: (clientOpId: string) => void;
};

const PREFIX = 'trato.intent.';

/** A browser that keeps nothing, or no more, still sends what its tabs remember. */
function attempted<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

const keptNames = () =>
  attempted(() => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)), []);

type Kept = Partial<Omit<Intent, 'move'>> & { move?: Partial<Move> & { dealIds?: Move['itemIds'] } };

/** As a page of an earlier release may have left it; null for what no page can tell the server of any more. */
function intentIn(found: unknown): Intent | null {
  if (typeof found !== 'object' || found === null) return null;
  const { move: { dealIds, ...move } = {}, seen, titles = [], ...intent } = found as Kept;
  const itemIds = move.itemIds ?? dealIds; // they were called deals until leads stood on boards, too
  const isWhole = Array.isArray(itemIds) && Array.isArray(seen) && typeof move.stageId === 'string';
  return isWhole ? ({ ...intent, seen, titles, move: { ...move, itemIds } } as Intent) : null;
}

/** This browser's own. Not in a database: its transactions end with the page that began them. */
export const browserIntents: IntentStorage = {
  all: () => keptNames().flatMap((name) => kept(name, intentIn) ?? []),
  put: (intent) =>
    attempted(() => localStorage.setItem(PREFIX + intent.clientOpId, JSON.stringify(intent)), undefined),
  remove: (clientOpId) => attempted(() => localStorage.removeItem(PREFIX + clientOpId), undefined),
};

/** Whoever signs out leaves nothing behind. */
export function forgetIntents(): void {
  for (const name of keptNames()) localStorage.removeItem(name);
}
