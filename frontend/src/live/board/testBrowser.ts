/** A browser in front of a `TestServer`, as far as what it knows of a board goes. For tests only. */
import type { Board, BoardEvent, Edge, FetchedColumn, Person } from './board';
import { applyBoardEvents } from './events';
import { edgeIn } from './lanes';
import { addOperation, answerOperation, type Confirmation, type Doing, dropOperation } from './operations';
import { applyPage, boardOf, type FetchedBoard, renewBoard, withoutStale, withStale } from './pages';
import { targetAt } from './target';
import type { TestServer } from './testServer';
import { viewOf } from './view';

export const PAGE = 4;
export const PEOPLE: readonly Person[] = [
  { id: 'u1', name: 'Anna' },
  { id: 'u2', name: 'Ben' },
  { id: 'u3', name: 'Eva' },
];

type Page = {
  stageId: string;
  from: Edge | null;
  lane?: string | undefined;
  fetched: FetchedColumn;
  lag: string;
  generation: number;
};

/** A browser at the far end of a slow line: whatever it asks or is told may be late, doubled, or lost and made good. */
export class Browser {
  board: Board;
  written: number;
  /** Messages on their way, as they were when they were written. */
  wire: BoardEvent[] = [];
  sent: BoardEvent[] = [];
  requests: (Doing & { versions: ReadonlyMap<string, number> })[] = [];
  answers: { clientOpId: string; answer: Confirmation | null }[] = [];
  pages: Page[] = [];
  renewal: FetchedBoard | null = null;
  generation = 0;
  operations = 0;

  constructor(readonly server: TestServer) {
    this.board = boardOf(server.board(), server.order, server.lanes);
    this.written = server.head;
  }

  ids(stageId: string) {
    return viewOf(this.board).columns.get(stageId)?.ids ?? [];
  }

  /** The stack of `size` cards from there on, down the column and on into the next, but for those already under way. */
  stack(from: string, at: number, size: number) {
    const stages = [...this.board.columns.keys()];
    const all = stages.slice(stages.indexOf(from)).flatMap((id) => this.ids(id));
    const busy = new Set([
      ...this.requests.flatMap(({ itemIds }) => itemIds),
      ...this.board.pending.flatMap(({ itemIds }) => itemIds),
    ]);
    const first = at % Math.max(all.length, 1);
    return all.slice(first, first + size).filter((id) => !busy.has(id) && this.board.records.get(id)?.card);
  }

  begin(doing: Omit<Doing, 'clientOpId'>) {
    if (doing.itemIds.length === 0) return;
    this.operations += 1;
    const named = { ...doing, clientOpId: `op${this.operations}` } as Doing;
    const versions = new Map(named.itemIds.map((id) => [id, this.board.records.get(id)?.card?.version ?? 0]));
    this.board = addOperation(this.board, named);
    this.requests.push({ ...named, versions });
  }

  move(from: string, at: number, size: number, to: string, index: number) {
    const itemIds = this.stack(from, at, size);
    const rest = this.ids(to).filter((id) => !itemIds.includes(id));
    const target = targetAt(to, rest, index % (rest.length + 1));
    // On a board with lanes every other move goes to another one, too.
    const { lanes } = this.server;
    const lane = { ...(PEOPLE[index % 3] as Person), color: null };
    const into = lanes && index % 2 ? { into: { lanes, lane } } : {};
    this.begin({ kind: 'move', itemIds, ...target, ...into } as Omit<Doing, 'clientOpId'>);
  }

  arrive() {
    const request = this.requests.shift();
    if (request) this.answers.push({ clientOpId: request.clientOpId, answer: this.serve(request) });
  }

  serve(request: (typeof this.requests)[number]): Confirmation | null {
    const { server } = this;
    const { clientOpId, itemIds, versions } = request;
    switch (request.kind) {
      case 'move': {
        const moves = itemIds.map((itemId) => ({ itemId, version: versions.get(itemId) ?? 0 }));
        const outcomes = server.moveStack(moves, request, clientOpId);
        const found = outcomes.flatMap(({ outcome }) => (outcome ? [outcome] : []));
        return {
          cursor: server.cursor,
          cards: found.map(({ card }) => server.cards.get(card.id) ?? card),
          goneIds: [],
          totals: found.length > 0 ? server.pipeline.stages.map(({ id }) => server.totals(id)) : [],
        };
      }
      case 'removal':
        return server.removeStack(itemIds, clientOpId)
          ? { cursor: null, cards: [], goneIds: itemIds, totals: [] }
          : null;
      case 'change':
        return {
          cursor: null,
          cards: server.assign(itemIds, (request.change as { responsible: Person }).responsible, clientOpId),
          goneIds: [],
          totals: [],
        };
    }
  }

  hear() {
    const next = this.answers.shift();
    if (!next) return;
    const { clientOpId, answer } = next;
    this.board = answer
      ? answerOperation(this.board, clientOpId, answer)
      : dropOperation(this.board, clientOpId);
  }

  write(count: number) {
    const until = Math.min(this.written + count, this.server.head);
    for (; this.written < until; this.written++) this.wire.push(this.server.message(this.written));
  }

  /** While the whole board is being fetched anew, messages wait. */
  deliver(count: number) {
    if (this.renewal) return;
    this.write(count - this.wire.length);
    const events = this.wire.splice(0, count);
    this.sent.push(...events);
    // Nothing older than a RESYNC is ever sent again.
    const at = this.sent.findLastIndex(({ type }) => type === 'RESYNC');
    this.sent = this.sent.slice(at + 1);
    this.board = applyBoardEvents(this.board, events);
  }

  repeat(which: number) {
    const event = this.sent[which % Math.max(this.sent.length, 1)];
    if (event && !this.renewal) this.board = applyBoardEvents(this.board, [event]);
  }

  /** A RESYNC takes the place of what has not been written yet. */
  lose(stageIds: readonly string[]) {
    const touches = this.server.log
      .slice(this.written)
      .every(({ touched }) => touched.length > 0 && touched.every((id) => stageIds.includes(id)));
    this.written = this.server.head;
    this.wire.push(this.server.resync(touches ? stageIds : []));
  }

  /** More of a cell, at first from its top, as `ask`. */
  askCell(stageId: string, lane: string, cursor: string) {
    const column = this.board.columns.get(stageId);
    const edge = column ? edgeIn(column, lane) : null;
    if (!column || !edge || this.pages.some((page) => page.stageId === stageId)) return;
    const from = column.edges.has(lane) ? edge : null;
    const fetched = this.server.page(stageId, from?.cursor ?? null, cursor, PAGE, lane);
    this.pages.push({ stageId, from, lane, fetched, lag: cursor, generation: this.generation });
  }

  /** What is asked here is read by the server now, at a cursor it had looked up before. */
  ask(stageId: string, cursor: string) {
    const column = this.board.columns.get(stageId);
    if (!column || this.pages.some((page) => page.stageId === stageId)) return;
    const stale = this.board.stale.has(stageId);
    if (!stale && !column.edge) return;
    const from = stale ? null : column.edge;
    const size = stale ? Math.max(PAGE, column.ids.length) : PAGE;
    const fetched = this.server.page(stageId, stale ? null : (column.edge?.cursor ?? null), cursor, size);
    if (stale) this.board = withoutStale(this.board, stageId);
    this.pages.push({ stageId, from, fetched, lag: cursor, generation: this.generation });
  }

  take() {
    const page = this.pages.shift();
    if (!page) return;
    this.board =
      page.generation === this.generation
        ? applyPage(this.board, page.fetched, page.from, page.lane)
        : withStale(this.board, page.stageId);
  }

  renew(cursor: string) {
    if (!this.board.outdated) return;
    if (!this.renewal) this.renewal = this.server.board(cursor);
    else {
      this.board = renewBoard(this.board, this.renewal);
      this.renewal = null;
      this.generation += 1;
    }
  }

  settle() {
    while (this.requests.length) this.arrive();
    while (this.answers.length) this.hear();
    while (this.pages.length) this.take();
    while (this.board.outdated) this.renew(this.server.cursor);
    this.deliver(this.wire.length + this.server.head);
    while (this.board.outdated) this.renew(this.server.cursor);
    while (this.board.stale.size > 0) {
      for (const id of this.board.stale) this.ask(id, this.server.cursor);
      while (this.pages.length) this.take();
    }
  }
}
