/**
 * What this browser knows of one board, and the only doors through which it learns.
 *
 * Every piece of news is absolute and bears a position in the server's log. Nothing known is ever replaced by news of an
 * earlier position or of a lower version, so a message seen twice, or already contained in what was fetched or answered,
 * changes nothing.
 */
import type {
  BoardEventsSubscription,
  CardFieldsFragment,
  ColumnFieldsFragment,
  PipelineFieldsFragment,
  StageFieldsFragment,
  TotalsFieldsFragment,
} from '@/gql/graphql';
import { edgeIn, type Lanes, laneOf } from './lanes';
import type { Operation } from './operations';
import { compareIn, type Order } from './order';

export type Card = CardFieldsFragment;
export type Stage = StageFieldsFragment;
export type Pipeline = PipelineFieldsFragment;
export type FetchedColumn = ColumnFieldsFragment;
export type BoardEvent = BoardEventsSubscription['boardEvents'];
export type Person = { id: string; name: string };

/**
 * `card` is null for one that has left: it must not come back with older news. `answered`: the answer to an own move told
 * of the card at this later position. Answers know of no filter, so what says that the card has left is heard even so.
 */
export type Known = { card: Card | null; position: number; answered?: number };

/** Of a tag its colour as well. */
type Name = { name: string; color?: string; position: number };

/** The last card of the loaded window, as it stood there, and the server's cursor behind it. */
export type Edge = { card: Card; cursor: string };
/** `lanes`: of a board that has some, what each that holds cards of the column does. */
export type Totals = Pick<TotalsFieldsFragment, 'count' | 'sum' | 'weightedSum' | 'lanes'>;

/**
 * `ids` are the known cards up to `edge`, in order; without an edge the whole column is loaded. `edges` says otherwise of
 * lanes, by their keys. `position` is the totals'.
 */
export type Column = {
  stage: Stage;
  ids: readonly string[];
  edge: Edge | null;
  edges: ReadonlyMap<string, Edge | null>;
  totals: Totals;
  position: number;
};

export type Board = {
  pipeline: Pipeline;
  order: Order;
  lanes: Lanes | null;
  /** Up to here the log is contained; a subscription resumes behind it. */
  cursor: string;
  columns: ReadonlyMap<string, Column>;
  records: ReadonlyMap<string, Known>;
  /** Companies, contacts, people and tags that were renamed since the board was fetched. */
  names: ReadonlyMap<string, Name>;
  /** What the person has done and the server has not confirmed, oldest first. */
  pending: readonly Operation[];
  /** Columns that have to be fetched anew. */
  stale: ReadonlySet<string>;
  /** Too much was missed: the whole board has to be fetched anew. */
  outdated: boolean;
};

/** A board being changed; its maps are its own, what they hold is shared and never changed in place. */
export type Draft = Omit<Board, 'columns' | 'records' | 'names' | 'stale'> & {
  columns: Map<string, Column>;
  records: Map<string, Known>;
  names: Map<string, Name>;
  stale: Set<string>;
};

export const open = (board: Board): Draft => ({
  ...board,
  columns: new Map(board.columns),
  records: new Map(board.records),
  names: new Map(board.names),
  stale: new Set(board.stale),
});

/** Nothing is known of the cards beyond the edge as a whole, so none of them is shown. */
export const isBeyond = (order: Order, edge: Edge | null, card: Card) =>
  edge !== null && compareIn(order, card, edge.card) > 0;

function cardOf(draft: Draft, id: string): Card {
  const card = draft.records.get(id)?.card;
  if (!card) throw new Error(`Column holds ${id}, which is not known`);
  return card;
}

function indexFor(draft: Draft, ids: readonly string[], card: Card): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareIn(draft.order, cardOf(draft, ids[middle] as string), card) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function takeOut(draft: Draft, card: Card): void {
  const column = draft.columns.get(card.stageId);
  if (!column?.ids.includes(card.id)) return;
  draft.columns.set(card.stageId, { ...column, ids: column.ids.filter((id) => id !== card.id) });
}

function putIn(draft: Draft, card: Card): void {
  const column = draft.columns.get(card.stageId);
  if (!column || isBeyond(draft.order, edgeIn(column, laneOf(draft.lanes, card)), card)) return;
  draft.columns.set(card.stageId, {
    ...column,
    ids: column.ids.toSpliced(indexFor(draft, column.ids, card), 0, card.id),
  });
}

/** The card with the names of a later time than its own. */
export function withNames(card: Card, names: ReadonlyMap<string, Name>, position: number): Card {
  if (names.size === 0) return card;
  const now = <T extends (Person & { color?: string }) | null>(one: T): T => {
    const later = one && names.get(one.id);
    if (!later || later.position <= position) return one;
    const { name, color = one.color } = later;
    return name === one.name && color === one.color ? one : { ...one, name, ...(color && { color }) };
  };
  const [company, contact, responsible] = [now(card.company), now(card.contact), now(card.responsible)];
  const tags = card.tags.map(now);
  const isSame =
    company === card.company &&
    contact === card.contact &&
    responsible === card.responsible &&
    tags.every((tag, at) => tag === card.tags[at]);
  return isSame ? card : { ...card, company, contact, responsible, tags };
}

/** The card was told of in the answer to an own move, later than this. */
export const isOutrun = ({ answered = -1 }: Known, position: number) => answered >= position;

/** Up to where the names on a card are those of its time. */
export const namedAt = ({ position, answered = position }: Known) => Math.max(position, answered);

/** The only door through which a card comes in, changes or leaves. */
export function learn(draft: Draft, id: string, next: Known): void {
  const known = draft.records.get(id);
  if (known && known.position > next.position) return;
  if (known && next.card && next.answered === undefined && isOutrun(known, next.position)) return;
  const before = known?.card ?? null;
  // Not every answer bears a position, and what came with one may be newer than a message still on its way.
  if (before && next.card && before.version > next.card.version) return;
  const stays =
    before &&
    next.card &&
    before.stageId === next.card.stageId &&
    laneOf(draft.lanes, before) === laneOf(draft.lanes, next.card) &&
    compareIn(draft.order, before, next.card) === 0;
  if (before && !stays) takeOut(draft, before);
  const card = next.card && withNames(next.card, draft.names, namedAt(next));
  draft.records.set(id, card === next.card ? next : { ...next, card });
  if (next.card && !stays) putIn(draft, next.card);
}

export function learnTotals(draft: Draft, stageId: string, totals: Totals, position: number): void {
  const column = draft.columns.get(stageId);
  if (!column || column.position > position) return;
  const { count, sum, weightedSum, lanes } = totals;
  // Answers to what the person does know of no lanes.
  const known = { count, sum, weightedSum, lanes: lanes ?? column.totals.lanes };
  draft.columns.set(stageId, { ...column, totals: known, position });
}

/** The window's content follows from its edge. `lane`: of this lane alone, otherwise of all. */
export function setEdge(draft: Draft, stageId: string, edge: Edge | null, lane?: string): void {
  const found = draft.columns.get(stageId);
  if (!found) return;
  const column =
    lane === undefined
      ? { ...found, edge, edges: new Map() }
      : { ...found, edges: new Map([...found.edges, [lane, edge]]) };
  const isShown = (card: Card) => !isBeyond(draft.order, edgeIn(column, laneOf(draft.lanes, card)), card);
  const ids = [...draft.records.values()]
    .flatMap(({ card }) => (card?.stageId === stageId && isShown(card) ? [card] : []))
    .sort((one, other) => compareIn(draft.order, one, other))
    .map(({ id }) => id);
  draft.columns.set(stageId, { ...column, ids });
}

/** New stages bring their cards with them; what they hold in all has to be asked. */
export function setPipeline(draft: Draft, pipeline: Pipeline): void {
  const before = draft.columns;
  const [some] = before.values();
  const nothing = { amount: '0', currency: some?.totals.sum.currency ?? '' };
  draft.pipeline = pipeline;
  draft.columns = new Map();
  for (const stage of pipeline.stages) {
    const column = before.get(stage.id);
    const totals = { count: 0, sum: nothing, weightedSum: nothing, lanes: null };
    draft.columns.set(
      stage.id,
      column ? { ...column, stage } : { stage, ids: [], edge: null, edges: new Map(), totals, position: 0 },
    );
    if (!column) setEdge(draft, stage.id, null);
    if (column?.stage.probability !== stage.probability) draft.stale.add(stage.id);
  }
  draft.stale = new Set([...draft.stale].filter((id) => draft.columns.has(id)));
}
