/** What news lets one see for a moment, beside what it changes: whose hand it was, what travels, what was won (B33, B34, B39). */
import { positionOf } from '../cursor';
import type { Board, BoardEvent, Person } from './board';
import { laneOf } from './lanes';
import { compareIn } from './order';

/** `moved`: cards that came, went, or stand elsewhere now by another's doing. `won`: stages that hold a deal just won. */
export type Effects = {
  touched: ReadonlyMap<string, Person>;
  moved: ReadonlySet<string>;
  won: ReadonlySet<string>;
};

const placeOn = (board: Board, itemId: string) => board.records.get(itemId)?.card ?? null;

function hasMoved(before: Board, after: Board, itemId: string): boolean {
  const [from, to] = [placeOn(before, itemId), placeOn(after, itemId)];
  if (!from || !to) return from !== to;
  const isAtPlace = from.stageId === to.stageId && compareIn(after.order, from, to) === 0;
  return !isAtPlace || laneOf(after.lanes, from) !== laneOf(after.lanes, to);
}

/** `events` have led from `before` to `after`. The person's own doing was seen when it was done; only a win is told to all. */
export function effectsOf(before: Board, after: Board, events: readonly BoardEvent[], myId: string): Effects {
  const known = positionOf(before.cursor);
  const own = new Set(before.pending.map(({ clientOpId }) => clientOpId));
  const isWon = (stageId: string | null) =>
    stageId !== null && after.columns.get(stageId)?.stage.semantics === 'SUCCESS';
  const touched = new Map<string, Person>();
  const moved = new Set<string>();
  const won = new Set<string>();
  for (const { itemId, actor, clientOpId, fromStageId, toStageId, cursor } of events) {
    if (itemId === null || positionOf(cursor) <= known) continue;
    if (toStageId !== null && isWon(toStageId) && !isWon(fromStageId)) won.add(toStageId);
    if (clientOpId !== null && own.has(clientOpId)) continue;
    if (actor && actor.id !== myId) touched.set(itemId, actor);
    if (hasMoved(before, after, itemId)) moved.add(itemId);
  }
  return { touched, moved, won };
}

const WINDOW = 1_000; // ms
const LIMIT = 200; // messages in a window

/** Above some two hundred messages a second nobody follows a single one: they only cost frames. */
export class Pace {
  #times: number[] = [];

  /** Notes a message; whether it is still worth an effect. */
  allows(now: number): boolean {
    const since = this.#times.findIndex((time) => time > now - WINDOW);
    this.#times = since < 0 ? [] : this.#times.slice(since);
    this.#times.push(now);
    if (this.#times.length > LIMIT) this.#times.shift();
    return this.#times.length < LIMIT;
  }
}
