import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from './answers';
import { Carrier } from './carrier';
import { Doings } from './doings';
import type { Intent, Move } from './intents';
import { Outbox } from './outbox';
import { boardOf } from './pages';
import { BoardStore } from './store';
import { targetAt } from './target';
import { TestServer } from './testServer';

const STAGES = ['s0', 's1', 's2'];

/** A server behind a line that may be down, lose answers, and hears some things twice; as the real one it does nothing twice. */
class World {
  server = new TestServer(3, 10);
  isUp = true;
  losesAnswers = false;
  kept = new Map<string, Intent>();
  alive = new Set<string>();
  /** Who waits for a page to go. */
  outwaiting = new Map<string, (() => void)[]>();
  answered = new Map<string, Answer>();
  heard: string[] = [];

  constructor() {
    for (let made = 0; made < 3; made++) this.server.create('s0', 1);
  }

  /** What a page of a browser does with it; `leaves` takes it away with all it had in mind, though it may linger. */
  page(name: string) {
    this.alive.add(name);
    const storage = {
      // In no order of its own, as by the keys of a storage.
      all: () => (isGone ? [] : [...this.kept.values()].reverse()),
      put: (intent: Intent) => void (isGone || this.kept.set(intent.clientOpId, intent)),
      remove: (id: string) => void (isGone || this.kept.delete(id)),
    };
    let isGone = false;
    const tabs = {
      me: name,
      hold: async () => undefined,
      letGo: () => undefined,
      alive: async () => new Set(this.alive),
      whenGone: (tab: string) =>
        new Promise<void>((resolve) => {
          if (!this.alive.has(tab)) return resolve();
          this.outwaiting.set(tab, [...(this.outwaiting.get(tab) ?? []), resolve]);
        }),
      inTurn: <T>(run: () => Promise<T>) => run(),
    };
    const ask = async (intent: Intent) => {
      if (isGone) return new Promise<Answer>(() => undefined);
      return this.hear(intent);
    };
    const outbox = new Outbox('me', storage, tabs, ask);
    return {
      outbox,
      move: (clientOpId: string, itemId: string, stageId: string) => {
        const move = { kind: 'move' as const, clientOpId, itemIds: [itemId], ...targetAt(stageId, [], 0) };
        const seen = [[itemId, this.server.cards.get(itemId)?.version ?? 0]] as const;
        const intent = { clientOpId, pipelineId: 'p', move, seen, titles: [] };
        const attempt = () => ask({ ...intent, userId: 'me', owner: name, at: 0 });
        return outbox.deliver(intent, attempt, this).then(
          () => !isGone && outbox.settle(clientOpId),
          () => !isGone && outbox.settle(clientOpId),
        );
      },
      leaves: () => {
        isGone = true;
      },
      dies: () => {
        isGone = true;
        this.bury(name);
      },
    };
  }

  bury(name: string): void {
    this.alive.delete(name);
    for (const tell of this.outwaiting.get(name) ?? []) tell();
    this.outwaiting.delete(name);
  }

  hear({ clientOpId, move, seen }: Intent): Answer {
    if (!this.isUp) throw new TypeError('Failed to fetch');
    const before = this.answered.get(clientOpId);
    const [[itemId, version] = ['', 0]] = seen;
    const outcome = before ?? this.server.move(itemId, move, version, clientOpId);
    this.heard.push(clientOpId);
    const card = this.server.card(itemId);
    const answer: Answer = before ?? {
      cursor: this.server.cursor,
      cards: [card],
      goneIds: [],
      totals: [],
      refused:
        outcome && 'moved' in outcome && outcome.moved
          ? []
          : [{ itemId, kind: 'conflict', card, by: null, at: null, change: null }],
      operationId: null,
    };
    this.answered.set(clientOpId, answer);
    if (this.losesAnswers) throw new TypeError('Failed to fetch');
    return answer;
  }

  moves(): (string | null)[] {
    return this.server.log.flatMap(({ event }) => (event.kind === 'deal.moved' ? [event.clientOpId] : []));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settled = () => vi.advanceTimersByTimeAsync(120_000);

test('what can not be sent waits, shows it, and goes in order when the line is back', async () => {
  const world = new World();
  const { outbox, move } = world.page('one');
  world.isUp = false;
  void move('a', 'd1', 's1');
  void move('b', 'd2', 's1');
  void move('c', 'd1', 's2');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(outbox.waiting).toEqual(new Set(['d1', 'd2']));
  world.isUp = true;
  await settled();
  expect(world.heard).toEqual(['a', 'b', 'c']);
  expect([outbox.waiting.size, world.kept.size]).toEqual([0, 0]);
});

test('what waits for nothing but moves is refused at once on a card whose move waits, which is none the worse for it', async () => {
  const world = new World();
  const store = new BoardStore(boardOf(world.server.board()));
  const doings = new Doings(store, () => undefined);
  const { outbox } = world.page('one');
  const stop = new Carrier(outbox, doings, store, 'p').start(() => undefined);
  world.isUp = false;
  const moving = doings.lay({ kind: 'move', ...targetAt('s1', [], 0) }, ['d1']);
  const { clientOpId } = moving;
  const seen = [['d1', 1]] as const;
  const intent = { clientOpId, pipelineId: 'p', move: moving as Move, seen, titles: [] };
  const hear = async () => world.hear({ ...intent, userId: 'me', owner: 'one', at: 0 });
  const moved = doings.tell(moving, hear, () => undefined);
  await vi.advanceTimersByTimeAsync(5_000);
  const removal = doings.lay({ kind: 'removal' }, ['d1']);
  const told = await doings.tell(
    removal,
    () => Promise.reject(new Error('Never asked')),
    () => undefined,
  );
  expect(told.refused.map(({ itemId, kind }) => [itemId, kind])).toEqual([['d1', 'refused']]);
  expect(store.view.columns.get('s1')?.ids).toEqual(['d1']);
  world.isUp = true;
  await settled();
  expect((await moved).done).toEqual(['d1']);
  stop();
});

test('what a page left behind is sent by the next one, once, though the server had heard it', async () => {
  const world = new World();
  const first = world.page('first');
  world.losesAnswers = true;
  void first.move('a', 'd1', 's1');
  await vi.advanceTimersByTimeAsync(100);
  first.dies();
  world.losesAnswers = false;
  const second = world.page('second');
  await second.outbox.adopt();
  expect(world.moves()).toEqual(['a']);
  const [left] = second.outbox.claim('p', second);
  expect(left && (await left.answer).refused).toEqual([]);
  expect(second.outbox.claim('p', second)).toEqual([]);
});

test('a page that is left in the moment of the drop loses nothing, and is outlived by the next one', async () => {
  const world = new World();
  const first = world.page('first');
  world.isUp = false;
  void first.move('a', 'd1', 's1');
  first.leaves(); // in the same task
  world.isUp = true;
  const second = world.page('second');
  await second.outbox.adopt();
  expect(second.outbox.waiting.size).toBe(0);
  world.bury('first');
  await settled();
  expect(world.heard).toEqual(['a']);
  expect(second.outbox.claim('p', second)).toHaveLength(1);
});

test('a page that lives keeps its own, and another person is not told of them', async () => {
  const world = new World();
  world.isUp = false;
  const first = world.page('first');
  void first.move('a', 'd1', 's1');
  await vi.advanceTimersByTimeAsync(100);
  const second = world.page('second');
  await second.outbox.adopt();
  expect(second.outbox.waiting.size).toBe(0);
  const [kept] = world.kept.values();
  if (kept) world.kept.set('b', { ...kept, clientOpId: 'b', userId: 'she', owner: 'gone' });
  await second.outbox.adopt();
  expect(second.outbox.waiting.size).toBe(0);
});

const step: fc.Arbitrary<{ act: string; deal?: number; to?: number }> = fc.oneof(
  fc.record({ act: fc.constant('move'), deal: fc.nat({ max: 2 }), to: fc.nat({ max: 2 }) }),
  fc.record({ act: fc.constantFrom('down', 'up', 'deaf', 'cut', 'reload', 'time') }),
);

const moved = { act: 'move', deal: 0, to: 0 };
const whileThePageBeforeLingers = [{ act: 'down' }, moved, { act: 'up' }, { act: 'reload' }, moved];

test('whatever becomes of line and pages, everything is done once, and each card’s in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const world = new World();
      let pages = 0;
      let page = world.page('0');
      const made: [string, string][] = [];
      for (const one of steps) {
        if (one.deal !== undefined) {
          const id = `op${made.length}`;
          const itemId = `d${one.deal + 1}`;
          made.push([id, itemId]);
          void page.move(id, itemId, STAGES[one.to ?? 0] ?? 's0');
        } else if (one.act === 'down') world.isUp = false;
        else if (one.act === 'up') Object.assign(world, { isUp: true, losesAnswers: false });
        else if (one.act === 'deaf') world.losesAnswers = true;
        else if (one.act === 'cut') page.outbox.cut();
        else if (one.act === 'reload') {
          const name = String(pages);
          page.leaves();
          setTimeout(() => world.bury(name), 7);
          pages += 1;
          page = world.page(String(pages));
          void page.outbox.adopt();
        }
        await vi.advanceTimersByTimeAsync(one.act === 'time' ? 3_000 : 5);
      }
      Object.assign(world, { isUp: true, losesAnswers: false });
      page.dies();
      const last = world.page('last');
      await last.outbox.adopt();
      await settled();
      for (const [id] of made) expect(world.answered.has(id)).toBe(true);
      const moves = world.moves();
      expect(new Set(moves).size).toBe(moves.length);
      for (const deal of ['d1', 'd2', 'd3']) {
        const own = made.filter(([, itemId]) => itemId === deal).map(([id]) => id);
        const done = moves.filter((id) => own.includes(id ?? ''));
        expect(done).toEqual(own.filter((id) => done.includes(id)));
      }
    }),
    { numRuns: 100, examples: [[whileThePageBeforeLingers]] },
  );
});
