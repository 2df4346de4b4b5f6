import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from './board';
import { edgeIn, type Lanes, laneOf } from './lanes';
import type { Doing } from './operations';
import { BY_HAND, compareIn, type Order } from './order';
import { targetAt } from './target';
import { Browser, PAGE, PEOPLE } from './testBrowser';
import { TestServer } from './testServer';

const STAGES = 3;

const stage = fc.nat({ max: STAGES - 1 }).map((index) => `s${index}`);
const nat = fc.nat({ max: 20 });
const size = fc.integer({ min: 1, max: 3 });
const act = <K extends string, T extends object>(name: K, values: fc.Arbitrary<T>) =>
  values.map((given) => ({ act: name, ...given }));

const step = fc.oneof(
  act('someone creates', fc.record({ to: stage, amount: nat })),
  act('someone moves', fc.record({ which: nat, to: stage, at: nat })),
  act('someone edits', fc.record({ which: nat, amount: nat })),
  act('someone plans', fc.record({ which: nat, at: fc.option(nat) })),
  act('someone deletes', fc.record({ which: nat })),
  act('someone renames', fc.record({ which: nat })),
  act('I move', fc.record({ from: stage, which: nat, size, to: stage, at: nat })),
  act('I delete', fc.record({ from: stage, which: nat, size })),
  act('I assign', fc.record({ from: stage, which: nat, size })),
  act('someone assigns', fc.record({ which: nat, at: nat })),
  act('a cell is asked for', fc.record({ to: stage, at: nat })),
  act('what I did arrives', fc.constant({})),
  act('I hear the answer', fc.constant({})),
  act('messages are written', fc.record({ count: fc.nat({ max: 4 }) })),
  act('messages come', fc.record({ count: fc.nat({ max: 4 }) })),
  act('a message comes again', fc.record({ which: nat })),
  act('messages are lost', fc.record({ stages: fc.subarray(['s0', 's1', 's2'], { minLength: 1 }) })),
  act('a column is asked for', fc.record({ to: stage })),
  act('a page comes', fc.constant({})),
  act('the board is asked for, or comes', fc.constant({})),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const personAt = (at: number) => PEOPLE[at % PEOPLE.length] as Person;

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
    case 'someone plans':
      if (picked) server.plan(picked, step.at);
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
      browser.begin({ kind: 'removal', itemIds: browser.stack(step.from, step.which, step.size) });
      break;
    case 'I assign': {
      const change = { responsible: personAt(step.which) };
      const itemIds = browser.stack(step.from, step.which, step.size);
      browser.begin({ kind: 'change', change, itemIds } as Omit<Doing, 'clientOpId'>);
      break;
    }
    case 'someone assigns':
      if (picked) server.assign([picked], personAt(step.at), null);
      break;
    case 'a cell is asked for':
      if (server.lanes) browser.askCell(step.to, personAt(step.at).id, earlier);
      break;
    case 'what I did arrives':
      browser.arrive();
      break;
    case 'I hear the answer':
      browser.hear();
      break;
    case 'messages are written':
      browser.write(step.count);
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

const LANES: Lanes = { code: 'responsible', type: 'USER', inputName: 'responsibleId', custom: false };

const ORDERS: readonly (readonly [string, Order, Lanes | null])[] = [
  ['by hand', BY_HAND, null],
  ['by amount, the largest first', [{ field: 'amount', direction: 'DESC' }], null],
  ['by the next activity', [{ field: 'nextActivityAt', direction: 'ASC' }], null],
  ['by the time on the stage', [{ field: 'stageSince', direction: 'ASC' }], null],
  ['in lanes', BY_HAND, LANES],
  ['in lanes, by amount', [{ field: 'amount', direction: 'DESC' }], LANES],
];

test.each(ORDERS)(
  'whatever happens in whatever order, the board %s ends equal to a fresh snapshot',
  (_, order, lanes) => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.array(step, { maxLength: 90, size: 'max' }), (cards, steps) => {
        const server = new TestServer(STAGES, PAGE, order, lanes);
        for (let made = 0; made < cards; made++) server.create(`s${made % STAGES}`, made);
        const browser = new Browser(server);
        let earlier = server.cursor;
        for (const one of steps) {
          run(browser, one, earlier);
          earlier = server.cursor;
        }
        browser.settle();
        expect(browser.board.pending).toEqual([]);
        for (const [id, column] of browser.board.columns) {
          const { ids, totals } = column;
          const expected = server.column(id).filter((card) => {
            const edge = edgeIn(column, laneOf(lanes, card));
            return !edge || compareIn(order, card, edge.card) <= 0;
          });
          expect(ids.map((one) => browser.board.records.get(one)?.card)).toEqual(expected);
          expect({ stageId: id, ...totals }).toMatchObject(server.totals(id));
        }
      }),
      { numRuns: order === BY_HAND ? 300 : 100 },
    );
  },
);

/** Which of the places a card has had, from one of them on, is the one that is known. */
const stationOf = ({ board, server }: Browser, id: string, from: number): number => {
  const { stageId = '', rank = '' } = board.records.get(id)?.card ?? {};
  return server.stations(id).indexOf(`${stageId} ${rank}`, from);
};

const AT_THE_BOARD: readonly Step['act'][] = [
  'someone moves',
  'someone edits',
  'I move',
  'what I did arrives',
  'I hear the answer',
  'messages are written',
  'messages come',
];

test('whatever is answered and echoed in whatever order, a card is never seen again where it was before', () => {
  const some = step.filter(({ act }) => AT_THE_BOARD.includes(act));
  fc.assert(
    fc.property(fc.array(some, { maxLength: 90, size: 'max' }), (steps) => {
      const server = new TestServer(STAGES, PAGE);
      for (let made = 0; made < 3; made++) server.create('s0', made);
      const browser = new Browser(server);
      const reached = new Map([...server.cards.keys()].map((id) => [id, 0]));
      for (const one of steps) {
        run(browser, one, server.cursor);
        const hidden = new Set(browser.board.pending.flatMap(({ unconfirmed }) => unconfirmed));
        for (const [id, before] of reached) {
          if (hidden.has(id)) continue;
          const now = stationOf(browser, id, before);
          expect(now).toBeGreaterThanOrEqual(0);
          reached.set(id, now);
        }
      }
    }),
    { numRuns: 150 },
  );
});
