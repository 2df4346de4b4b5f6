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

/** This browser's own. Not in a database: its transactions end with the page that began them. */
export const browserIntents: IntentStorage = {
  all: () => keptNames().flatMap((name) => kept(name, (found) => (found ? [found as Intent] : []))),
  put: (intent) =>
    attempted(() => localStorage.setItem(PREFIX + intent.clientOpId, JSON.stringify(intent)), undefined),
  remove: (clientOpId) => attempted(() => localStorage.removeItem(PREFIX + clientOpId), undefined),
};

/** Whoever signs out leaves nothing behind. */
export function forgetIntents(): void {
  for (const name of keptNames()) localStorage.removeItem(name);
}
