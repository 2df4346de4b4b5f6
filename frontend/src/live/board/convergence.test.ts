import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Board, type BoardEvent, comparePlaces, type FetchedColumn, type Place } from './board';
import { applyBoardEvents } from './events';
import { addOperation, answerOperation, type Confirmation, type Doing, dropOperation } from './operations';
import { applyPage, boardOf, type FetchedBoard, renewBoard, withoutStale, withStale } from './pages';
import { targetAt } from './target';
import { TestServer } from './testServer';
import { viewOf } from './view';

const STAGES = 3;
const PAGE = 4;

type Page = {
  stageId: string;
  from: Place | null;
  fetched: FetchedColumn;
  lag: string;
  generation: number;
};

/** A browser at the far end of a slow line: whatever it asks or is told may be late, doubled, or lost and made good. */
class Browser {
  board: Board;
  delivered: number;
  sent: BoardEvent[] = [];
  requests: (Doing & { versions: ReadonlyMap<string, number> })[] = [];
  answers: { clientOpId: string; answer: Confirmation | null }[] = [];
  pages: Page[] = [];
  renewal: FetchedBoard | null = null;
  generation = 0;
  operations = 0;

  constructor(readonly server: TestServer) {
    this.board = boardOf(server.board());
    this.delivered = server.head;
  }

  ids(stageId: string) {
    return viewOf(this.board).columns.get(stageId)?.ids ?? [];
  }

  /** The stack of `size` cards from there on, down the column and on into the next, but for those already under way. */
  stack(from: string, at: number, size: number) {
    const stages = [...this.board.columns.keys()];
    const all = stages.slice(stages.indexOf(from)).flatMap((id) => this.ids(id));
    const busy = new Set([
      ...this.requests.flatMap(({ dealIds }) => dealIds),
      ...this.board.pending.flatMap(({ dealIds }) => dealIds),
    ]);
    const first = at % Math.max(all.length, 1);
    return all.slice(first, first + size).filter((id) => !busy.has(id) && this.board.records.get(id)?.card);
  }

  begin(doing: Omit<Doing, 'clientOpId'>) {
    if (doing.dealIds.length === 0) return;
    this.operations += 1;
    const named = { ...doing, clientOpId: `op${this.operations}` } as Doing;
    const versions = new Map(named.dealIds.map((id) => [id, this.board.records.get(id)?.card?.version ?? 0]));
    this.board = addOperation(this.board, named);
    this.requests.push({ ...named, versions });
  }

  move(from: string, at: number, size: number, to: string, index: number) {
    const dealIds = this.stack(from, at, size);
    const rest = this.ids(to).filter((id) => !dealIds.includes(id));
    this.begin({ kind: 'move', dealIds, ...targetAt(to, rest, index % (rest.length + 1)) });
  }

  arrive() {
    const request = this.requests.shift();
    if (request) this.answers.push({ clientOpId: request.clientOpId, answer: this.serve(request) });
  }

  serve(request: (typeof this.requests)[number]): Confirmation | null {
    const { server } = this;
    const { clientOpId, dealIds, versions } = request;
    switch (request.kind) {
      case 'move': {
        const moves = dealIds.map((dealId) => ({ dealId, version: versions.get(dealId) ?? 0 }));
        const outcomes = server.moveStack(moves, request, clientOpId);
        const found = outcomes.flatMap(({ outcome }) => (outcome ? [outcome] : []));
        return {
          cards: found.map(({ card }) => server.cards.get(card.id) ?? card),
          goneIds: [],
          totals: found.length > 0 ? server.pipeline.stages.map(({ id }) => server.totals(id)) : [],
        };
      }
      case 'removal':
        return server.removeStack(dealIds, clientOpId) ? { cards: [], goneIds: dealIds, totals: [] } : null;
      case 'change':
        return {
          cards: server.assign(dealIds, { id: 'u1', name: 'Anna' }, clientOpId),
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

  /** While the whole board is being fetched anew, messages wait. */
  deliver(count: number) {
    if (this.renewal) return;
    const until = Math.min(this.delivered + count, this.server.head);
    const events: BoardEvent[] = [];
    for (; this.delivered < until; this.delivered++) events.push(this.server.message(this.delivered));
    this.sent.push(...events);
    this.board = applyBoardEvents(this.board, events);
  }

  repeat(which: number) {
    const event = this.sent[which % Math.max(this.sent.length, 1)];
    if (event && !this.renewal) this.board = applyBoardEvents(this.board, [event]);
  }

  /** Nothing older than a RESYNC is ever sent again. */
  lose(stageIds: readonly string[]) {
    if (this.renewal) return;
    this.sent = [];
    const touches = this.server.log
      .slice(this.delivered)
      .every(({ touched }) => touched.length > 0 && touched.every((id) => stageIds.includes(id)));
    this.delivered = this.server.head;
    this.board = applyBoardEvents(this.board, [this.server.resync(touches ? stageIds : [])]);
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
        ? applyPage(this.board, page.fetched, page.from)
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
    this.deliver(this.server.head);
    while (this.board.stale.size > 0) {
      for (const id of this.board.stale) this.ask(id, this.server.cursor);
      while (this.pages.length) this.take();
    }
  }
}

const stage = fc.nat({ max: STAGES - 1 }).map((index) => `s${index}`);
const nat = fc.nat({ max: 20 });
const size = fc.integer({ min: 1, max: 3 });
const act = <K extends string, T extends object>(name: K, values: fc.Arbitrary<T>) =>
  values.map((given) => ({ act: name, ...given }));

const step = fc.oneof(
  act('someone creates', fc.record({ to: stage, amount: nat })),
  act('someone moves', fc.record({ which: nat, to: stage, at: nat })),
  act('someone edits', fc.record({ which: nat, amount: nat })),
  act('someone deletes', fc.record({ which: nat })),
  act('someone renames', fc.record({ which: nat })),
  act('I move', fc.record({ from: stage, which: nat, size, to: stage, at: nat })),
  act('I delete', fc.record({ from: stage, which: nat, size })),
  act('I assign', fc.record({ from: stage, which: nat, size })),
  act('what I did arrives', fc.constant({})),
  act('I hear the answer', fc.constant({})),
  act('messages come', fc.record({ count: fc.nat({ max: 4 }) })),
  act('a message comes again', fc.record({ which: nat })),
  act('messages are lost', fc.record({ stages: fc.subarray(['s0', 's1', 's2'], { minLength: 1 }) })),
  act('a column is asked for', fc.record({ to: stage })),
  act('a page comes', fc.constant({})),
  act('the board is asked for, or comes', fc.constant({})),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function run(browser: Browser, step: Step, earlier: string): void {
  const { server } = browser;
  const pick = (index: number) => [...server.cards.keys()][index % Math.max(server.cards.size, 1)];
  const picked = 'which' in step ? pick(step.which) : undefined;
  switch (step.act) {
    case 'someone creates':
      server.create(step.to, step.amount);
      break;
    case 'someone moves': {
      if (!picked) break;
      const rest = server.column(step.to).flatMap(({ id }) => (id === picked ? [] : [id]));
      const target = targetAt(step.to, rest, step.at % (rest.length + 1));
      server.move(picked, target, server.card(picked).version, null);
      break;
    }
    case 'someone edits':
      if (picked) server.edit(picked, step.amount);
      break;
    case 'someone deletes':
      if (picked) server.remove(picked);
      break;
    case 'someone renames':
      server.rename(`c${step.which % 3}`, `Name ${server.head}`);
      break;
    case 'I move':
      browser.move(step.from, step.which, step.size, step.to, step.at);
      break;
    case 'I delete':
      browser.begin({ kind: 'removal', dealIds: browser.stack(step.from, step.which, step.size) });
      break;
    case 'I assign': {
      const change = { responsible: { id: 'u1', name: 'Anna' } };
      const dealIds = browser.stack(step.from, step.which, step.size);
      browser.begin({ kind: 'change', change, dealIds } as Omit<Doing, 'clientOpId'>);
      break;
    }
    case 'what I did arrives':
      browser.arrive();
      break;
    case 'I hear the answer':
      browser.hear();
      break;
    case 'messages come':
      browser.deliver(step.count);
      break;
    case 'a message comes again':
      browser.repeat(step.which);
      break;
    case 'messages are lost':
      browser.lose(step.stages);
      break;
    case 'a column is asked for':
      browser.ask(step.to, earlier);
      break;
    case 'a page comes':
      browser.take();
      break;
    case 'the board is asked for, or comes':
      browser.renew(earlier);
      break;
  }
}

test('whatever happens in whatever order, the board ends equal to a fresh snapshot', () => {
  fc.assert(
    fc.property(fc.nat({ max: 8 }), fc.array(step, { maxLength: 90, size: 'max' }), (cards, steps) => {
      const server = new TestServer(STAGES, PAGE);
      for (let made = 0; made < cards; made++) server.create(`s${made % STAGES}`, made);
      const browser = new Browser(server);
      let earlier = server.cursor;
      for (const one of steps) {
        run(browser, one, earlier);
        earlier = server.cursor;
      }
      browser.settle();
      expect(browser.board.pending).toEqual([]);
      for (const [id, { ids, edge, totals }] of browser.board.columns) {
        const expected = server.column(id).filter((card) => !edge || comparePlaces(card, edge) <= 0);
        expect(ids.map((one) => browser.board.records.get(one)?.card)).toEqual(expected);
        expect({ stageId: id, ...totals }).toMatchObject(server.totals(id));
      }
    }),
    { numRuns: 300 },
  );
});
