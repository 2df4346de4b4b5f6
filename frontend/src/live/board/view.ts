/** What the person sees: what is known, with the operations not yet confirmed laid over it. */
import { type Board, type Card, type Column, isBeyond, type Stage, type Totals } from './board';
import { type Cells, cellsOf } from './cells';
import { edgeIn, inLane, laneOf } from './lanes';
import type { Operation } from './operations';
import { compareIn, isByHand } from './order';
import { raised, worthOf } from './sums';
import { place } from './target';

/**
 * Counts and sums include cards beyond the loaded window, and what the person has done and the server has not confirmed:
 * that is weighed by the stage's probability, as cards do not tell of one of their own.
 */
export type ShownColumn = Totals & { stage: Stage; ids: readonly string[]; hasMore: boolean };
/** `changed`: cards that look different from what is known of them. `laned`: of a board that has lanes. */
export type View = {
  stages: readonly Stage[];
  columns: ReadonlyMap<string, ShownColumn>;
  changed: ReadonlyMap<string, Card>;
  laned?: Cells;
};

const settled = new WeakMap<Column, ShownColumn>();

function settledColumn(column: Column): ShownColumn {
  let shown = settled.get(column);
  if (!shown) {
    const { stage, ids, edge, totals } = column;
    shown = { ...totals, stage, ids, hasMore: edge !== null };
    settled.set(column, shown);
  }
  return shown;
}

type Change = Extract<Operation, { kind: 'change' }>['change'];

/** `by`: the change, or the lane it is put into. */
const withChanges = new WeakMap<Card, { by: object; card: Card }>();

/** The same object while neither changes, so that the card is not drawn anew. */
function changedBy(by: object, under: Card, change: () => Change): Card {
  const before = withChanges.get(under);
  if (before?.by === by) return before.card;
  const card = { ...under, ...change() };
  withChanges.set(under, { by, card });
  return card;
}

/** How an operation makes a card look. */
function changedCard(operation: Operation, card: Card): Card {
  if (operation.kind === 'change') return changedBy(operation.change, card, () => operation.change);
  const into = operation.kind === 'move' ? operation.into : undefined;
  return into ? changedBy(into.lane, card, () => inLane(into, card)) : card;
}

/** `stages`: where own operations have put cards so far, null for off the board. */
type Laying = {
  columns: Map<string, ShownColumn>;
  changed: Map<string, Card>;
  stages: Map<string, string | null>;
};

/** An untouched column is the same object as in the view before, so that nothing of it is drawn anew. */
export function viewOf(board: Board, before?: View): View {
  const columns = new Map([...board.columns].map(([id, column]) => [id, settledColumn(column)]));
  const laying: Laying = { columns, changed: new Map(), stages: new Map() };
  for (const operation of board.pending) lay(operation, board, laying);
  const { changed } = laying;
  addOwn(board, laying);
  const view = { stages: board.pipeline.stages, columns, changed };
  if (!board.lanes) return view;
  const cardOf = (id: string) => changed.get(id) ?? board.records.get(id)?.card ?? undefined;
  return { ...view, laned: cellsOf(board, board.lanes, { cardOf, columns }, before?.laned) };
}

/** The sums with the cards where own operations have put them, and as those make them look. */
function addOwn(board: Board, { columns, changed, stages }: Laying): void {
  const raise = (stageId: string | null | undefined, by: number) => {
    const column = stageId ? columns.get(stageId) : undefined;
    if (!column || by === 0) return;
    const weighted = (by * column.stage.probability) / 100;
    columns.set(column.stage.id, {
      ...column,
      sum: raised(column.sum, by),
      weightedSum: raised(column.weightedSum, weighted),
    });
  };
  for (const id of new Set([...stages.keys(), ...changed.keys()])) {
    const known = board.records.get(id)?.card;
    if (!known) continue;
    const to = stages.has(id) ? stages.get(id) : known.stageId;
    const [before, after] = [worthOf(known), worthOf(known, changed.get(id))];
    raise(known.stageId, to === known.stageId ? after - before : -before);
    if (to !== known.stageId) raise(to, after);
  }
}

function lay(operation: Operation, board: Board, { columns, changed, stages }: Laying): void {
  const stageOf = (id: string) =>
    stages.has(id) ? stages.get(id) : (board.records.get(id)?.card?.stageId ?? null);
  const ids = operation.unconfirmed.filter((id) => stageOf(id));
  for (const id of ids) {
    const under = changed.get(id) ?? board.records.get(id)?.card;
    const card = under && changedCard(operation, under);
    if (card && card !== under) changed.set(id, card);
  }
  if (operation.kind === 'change') return;
  const target = operation.kind === 'move' ? operation.stageId : null;
  if (target !== null && !columns.has(target)) return;
  for (const source of new Set(ids.map(stageOf))) {
    const column = source && source !== target ? columns.get(source) : undefined;
    if (!source || !column) continue;
    const gone = ids.filter((id) => stageOf(id) === source);
    const rest = column.ids.filter((id) => !gone.includes(id));
    columns.set(source, { ...column, ids: rest, count: column.count - gone.length });
  }
  if (operation.kind === 'move') {
    const column = columns.get(operation.stageId);
    const arriving = ids.filter((id) => stageOf(id) !== target).length;
    const arrived = operation.itemIds.filter((id) => !operation.unconfirmed.includes(id));
    if (column)
      columns.set(operation.stageId, {
        ...column,
        ids: isByHand(board.order)
          ? place(column.ids, operation, ids, arrived)
          : inOrder(board, column, ids, changed),
        count: column.count + arriving,
      });
  }
  for (const id of ids) stages.set(id, target);
}

/** Behind every time that a card may have: what is on its way comes to the stage last of all. */
const JUST_NOW = '9999';

/** A column's cards with those that come to it where the board's order puts them; none where it ends before them. */
function inOrder(
  { order, records, columns, lanes }: Board,
  { stage, ids }: ShownColumn,
  arriving: readonly string[],
  changed: ReadonlyMap<string, Card>,
): readonly string[] {
  const column = columns.get(stage.id);
  const cards = new Map<string, Card>();
  const known = (id: string) => cards.get(id) ?? changed.get(id) ?? records.get(id)?.card;
  for (const id of arriving) {
    const card = known(id);
    if (card) cards.set(id, card.stageId === stage.id ? card : { ...card, stageSince: JUST_NOW });
  }
  return [...cards.values()].reduce(
    (shown: readonly string[], card) => {
      if (column && isBeyond(order, edgeIn(column, laneOf(lanes, card)), card)) return shown;
      const at = shown.findIndex((id) => {
        const other = known(id);
        return other ? compareIn(order, other, card) > 0 : false;
      });
      return shown.toSpliced(at < 0 ? shown.length : at, 0, card.id);
    },
    ids.filter((id) => !cards.has(id)),
  );
}
