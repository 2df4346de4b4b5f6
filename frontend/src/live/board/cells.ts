/** What the person sees of a board's lanes: what each holds, and which of its cards are loaded of each column. Pure. */
import type { Board, Card, Totals } from './board';
import { cellKey, edgeIn, type Lane, type Lanes, laneOf, NONE } from './lanes';
import { raised, worthOf } from './sums';
import type { ShownColumn } from './view';

type Money = Totals['sum'];

/** `count` as in a column; `hasMore`: not all of them are loaded. */
export type ShownCell = { ids: readonly string[]; count: number; hasMore: boolean };
export type ShownLane = Lane & { key: string; place: number; count: number; sum: Money };

/** `lanes` in no order; `cells` by `cellKey`, those that hold nothing left out. */
export type Cells = { lanes: readonly ShownLane[]; cells: ReadonlyMap<string, ShownCell> };

/** `cardOf`: as the person sees a card. `columns`: with the person's own moves laid over them. */
type Seen = { cardOf: (id: string) => Card | undefined; columns: ReadonlyMap<string, ShownColumn> };

type Change = { count: number; worth: number };
type LaneTotals = NonNullable<Totals['lanes']>[number];

const laneFrom = ({ laneId, name, color, place, count, sum }: LaneTotals): ShownLane => ({
  key: laneId ?? NONE,
  id: laneId,
  name: name ?? '',
  color,
  place,
  count,
  sum,
});

/** Every lane that holds something, and those of before, which stay under the hand when they become empty. */
function lanesOf(board: Board, before: Cells | undefined): Map<string, ShownLane> {
  const lanes = new Map<string, ShownLane>();
  for (const { totals } of board.columns.values()) {
    for (const lane of totals.lanes?.map(laneFrom) ?? []) {
      const known = lanes.get(lane.key);
      lanes.set(
        lane.key,
        known
          ? { ...lane, count: known.count + lane.count, sum: raised(known.sum, Number(lane.sum.amount)) }
          : lane,
      );
    }
  }
  for (const lane of before?.lanes ?? []) {
    if (!lanes.has(lane.key))
      lanes.set(lane.key, { ...lane, count: 0, sum: { ...lane.sum, amount: '0.00' } });
  }
  return lanes;
}

/** How many cards, and of what worth, the person's own doing has brought into each cell so far, or taken out of it. */
function ownChanges(board: Board, lanes: Lanes, { cardOf, columns }: Seen): Map<string, Change> {
  const changes = new Map<string, Change>();
  const add = (key: string, count: number, worth: number) => {
    const before = changes.get(key) ?? { count: 0, worth: 0 };
    changes.set(key, { count: before.count + count, worth: before.worth + count * worth });
  };
  for (const id of new Set(board.pending.flatMap(({ unconfirmed }) => unconfirmed))) {
    const [known, seen] = [board.records.get(id)?.card, cardOf(id)];
    const stageId = [...columns].find(([, { ids }]) => ids.includes(id))?.[0];
    if (known) add(cellKey(known.stageId, laneOf(lanes, known)), -1, worthOf(known));
    if (known && seen && stageId) add(cellKey(stageId, laneOf(lanes, seen)), 1, worthOf(known, seen));
  }
  return changes;
}

const isSame = (one: ShownCell, other: ShownCell) =>
  one.count === other.count &&
  one.hasMore === other.hasMore &&
  one.ids.length === other.ids.length &&
  one.ids.every((id, at) => id === other.ids[at]);

/** A cell that looks as before is the same object, so that nothing of it is drawn anew. */
export function cellsOf(board: Board, lanes: Lanes, seen: Seen, before: Cells | undefined): Cells {
  const own = ownChanges(board, lanes, seen);
  const shown = lanesOf(board, before);
  const cells = new Map<string, ShownCell>();
  for (const [stageId, column] of board.columns) {
    const ids = new Map<string, string[]>();
    for (const id of seen.columns.get(stageId)?.ids ?? []) {
      const card = seen.cardOf(id);
      if (!card) continue;
      const lane = laneOf(lanes, card);
      const mates = ids.get(lane) ?? [];
      mates.push(id);
      ids.set(lane, mates);
    }
    const counts = new Map(column.totals.lanes?.map(({ laneId, count }) => [laneId ?? NONE, count]));
    for (const lane of new Set([...ids.keys(), ...counts.keys()])) {
      const key = cellKey(stageId, lane);
      const there = ids.get(lane) ?? [];
      const count = Math.max((counts.get(lane) ?? 0) + (own.get(key)?.count ?? 0), 0);
      const cell = { ids: there, count, hasMore: edgeIn(column, lane) !== null && count > there.length };
      const known = before?.cells.get(key);
      cells.set(key, known && isSame(known, cell) ? known : cell);
    }
  }
  for (const [key, by] of own) {
    const lane = shown.get(key.split('|')[1] ?? '');
    if (lane) shown.set(lane.key, { ...lane, count: lane.count + by.count, sum: raised(lane.sum, by.worth) });
  }
  const known = new Map(before?.lanes.map((lane) => [lane.key, lane]));
  const kept = [...shown.values()].map((lane) => {
    const same = known.get(lane.key);
    const isAlike =
      same && Object.entries(lane).every(([name, value]) => name === 'sum' || same[name as 'key'] === value);
    return isAlike && same.sum.amount === lane.sum.amount ? same : lane;
  });
  const isUnchanged =
    kept.length === before?.lanes.length && kept.every((lane, at) => lane === before.lanes[at]);
  return { lanes: isUnchanged ? before.lanes : kept, cells };
}
