import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActivityColumn } from '@/gql/graphql';
import type { Card } from '../board/board';
import { testConnection } from '../testLink';
import { type Agenda, agendaOf, withMove, withPage, withRead } from './agenda';
import type { AgendaServer, FetchedAgenda, FetchedColumn } from './documents';
import { AgendaSession } from './session';

const COLUMNS = ['OVERDUE', 'TODAY', 'THIS_WEEK', 'NEXT_WEEK', 'LATER', 'NO_DEADLINE'] as const;
const DEADLINES: Partial<Record<ActivityColumn, string>> = {
  TODAY: '2026-10-23T14:00:00Z',
  THIS_WEEK: '2026-10-24T14:00:00Z',
  NEXT_WEEK: '2026-10-30T14:00:00Z',
  LATER: '2026-11-06T15:00:00Z',
};

/** Where items stand on the server: number, column, and when they are due. */
type Stand = readonly [number: number, column: ActivityColumn, dueAt: string | null];

const card = (number: number, dueAt: string | null) => {
  const nextActivity = dueAt && {
    id: `a${number}`,
    type: 'TODO',
    subject: 'Do',
    deadline: dueAt,
    openCount: 1,
  };
  return { id: `d${number}`, number, title: `Deal ${number}`, nextActivity } as unknown as Card;
};
const sorted = (stands: readonly Stand[]) =>
  stands.toSorted(([one, , due], [other, , otherDue]) =>
    due === otherDue ? one - other : (due ?? '~') < (otherDue ?? '~') ? -1 : 1,
  );

function columnOf(stands: readonly Stand[], column: ActivityColumn, first: number, only?: readonly string[]) {
  const all = sorted(stands.filter(([, there]) => there === column));
  const meant = all.filter(([number]) => !only || only.includes(`d${number}`));
  const shown = meant.slice(0, first);
  return {
    column,
    count: all.length,
    deadline: DEADLINES[column] ?? null,
    cards: shown.map(([number, , dueAt]) => ({
      id: `d${number}`,
      dueAt,
      canMove: true,
      card: card(number, dueAt),
    })),
    pageInfo: { hasNextPage: meant.length > first, endCursor: String(shown.at(-1)?.[0]) },
  } as unknown as FetchedColumn;
}
const fetched = (stands: readonly Stand[], first = 50, only?: readonly string[], turnsIn = 3_600) =>
  ({
    cursor: 'e.0',
    turnsIn,
    columns: COLUMNS.map((column) => columnOf(stands, column, first, only)),
  }) as FetchedAgenda;
const shown = (agenda: Agenda) =>
  Object.fromEntries(
    agenda.flatMap(({ id, cards, count }) =>
      count > 0 ? [[id, [count, ...cards.map((one) => one.card.number)]] as const] : [],
    ),
  );

const BEFORE: readonly Stand[] = [
  [1, 'OVERDUE', '2026-10-20T10:00:00Z'],
  [2, 'TODAY', '2026-10-23T18:00:00Z'],
  [3, 'TODAY', null],
  [4, 'LATER', '2026-12-01T10:00:00Z'],
  [5, 'NO_DEADLINE', null],
];

describe('what is known', () => {
  test('follows what is read of some items: they move, come and go', () => {
    const now: readonly Stand[] = [
      [1, 'TODAY', '2026-10-23T15:00:00Z'],
      ...BEFORE.slice(1, 3),
      [4, 'TODAY', '2026-10-23T20:00:00Z'],
      [6, 'NO_DEADLINE', null],
    ];
    const ids = ['d1', 'd4', 'd5', 'd6'];
    const agenda = withRead(agendaOf(fetched(BEFORE)), ids, fetched(now, 100, ids));
    expect(shown(agenda)).toEqual({ TODAY: [4, 1, 2, 4, 3], NO_DEADLINE: [1, 6] });
    expect(shown(agenda)).toEqual(shown(agendaOf(fetched(now))));
  });

  test('ends where nothing more was read, and goes on with the next page', () => {
    const many = Array.from({ length: 7 }, (_, at): Stand => [at + 1, 'NO_DEADLINE', null]);
    const begun = agendaOf(fetched(many, 3));
    expect(shown(begun)).toEqual({ NO_DEADLINE: [7, 1, 2, 3] });
    const further = [...many, [8, 'NO_DEADLINE', null]] satisfies Stand[];
    const news = withRead(begun, ['d8', 'd3'], fetched(further, 100, ['d8', 'd3']));
    expect(shown(news)).toEqual({ NO_DEADLINE: [8, 1, 2, 3] });
    const page = columnOf(further.slice(3), 'NO_DEADLINE', 50);
    expect(shown(withPage(news, { ...page, count: 8 }))).toEqual({
      NO_DEADLINE: [8, 1, 2, 3, 4, 5, 6, 7, 8],
    });
    const planned = withMove(news, 'd3', 'TODAY');
    expect(shown(withPage(planned, columnOf(further, 'NO_DEADLINE', 50))).TODAY).toEqual([1]); // it stands once
  });

  test('shows a move as it will be, due when the column says', () => {
    const agenda = withMove(agendaOf(fetched(BEFORE)), 'd1', 'TODAY');
    expect(shown(agenda)).toEqual({ TODAY: [3, 1, 2, 3], LATER: [1, 4], NO_DEADLINE: [1, 5] });
    expect(agenda[1]?.cards[0]?.card.nextActivity?.deadline).toBe(DEADLINES.TODAY);
    expect(shown(withMove(agenda, 'd2', 'OVERDUE'))).toEqual(shown(agenda)); // where nothing can be put
    expect(shown(withMove(agenda, 'gone', 'TODAY'))).toEqual(shown(agenda));
  });
});

describe('while it is open', () => {
  let stands: readonly Stand[];
  let turnsIn: number;
  let asked: (readonly string[] | undefined)[];

  function setting(change: Partial<AgendaServer> = {}) {
    stands = BEFORE;
    turnsIn = 3_600;
    asked = [];
    const server: AgendaServer = {
      read: async (_, only) => {
        asked.push(only);
        return fetched(stands, only ? 100 : 50, only, turnsIn);
      },
      more: async () => columnOf(stands, 'TODAY', 50),
      move: async (id, column) => {
        const due = DEADLINES[column] ?? null;
        stands = stands.map((one) => (`d${one[0]}` === id ? [one[0], column, due] : one));
        return { column, operationId: 'o' };
      },
      ...change,
    };
    const scope = { kind: 'DEAL', filter: null, search: null } as const;
    const session = new AgendaSession(scope, fetched(stands), 'me', server);
    const { connection, socket } = testConnection();
    const stop = session.start(connection);
    socket.open();
    const say = (type: string, ids: readonly string[] = [], by: string | null = 'u2') =>
      socket.last.sink.next({
        data: {
          activityBoardEvents: { cursor: 'e.1', type, ids, actor: by && { id: by, name: 'Ben' } },
        },
      });
    return { session, say, stop, read: () => shown(session.state.agenda) };
  }

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', {
      hidden: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('what messages name is read together, once, and marked as a colleague’s', async () => {
    const { session, say, stop, read } = setting();
    stands = stands.map((one) => (one[0] === 5 ? [5, 'LATER', '2026-11-20T10:00:00Z'] : one));
    say('ITEMS', ['d5']);
    say('ITEMS', ['d5', 'd1'], 'me');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([['d5', 'd1']]);
    expect(read()).toEqual({ OVERDUE: [1, 1], TODAY: [2, 2, 3], LATER: [2, 5, 4] });
    expect(session.state.touches.size).toBe(0); // one's own came last
    say('ITEMS', ['d4']);
    await vi.advanceTimersByTimeAsync(200);
    expect(session.state.touches.get('d4')?.by.name).toBe('Ben');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.state.touches.size).toBe(0);
    stop();
  });

  test('time alone has it read anew, and again at the next turn', async () => {
    const { stop, read } = setting();
    stands = stands.map((one) => (one[0] === 2 ? [2, 'OVERDUE', one[2]] : one));
    turnsIn = 60;
    await vi.advanceTimersByTimeAsync(3_599_000);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toEqual([undefined]);
    expect(read()).toEqual({ OVERDUE: [2, 1, 2], TODAY: [1, 3], LATER: [1, 4], NO_DEADLINE: [1, 5] });
    await vi.advanceTimersByTimeAsync(61_000);
    expect(asked).toEqual([undefined, undefined]);
    stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked.length).toBe(2);
  });

  test('a reading that failed is made again, and a RESYNC reads all', async () => {
    let failures = 1;
    const { say, stop, read } = setting({
      read: async (_, only) => {
        if (failures-- > 0) throw new Error('no network');
        return fetched(stands, 50, only);
      },
    });
    stands = [];
    say('RESYNC');
    await vi.advanceTimersByTimeAsync(100);
    expect(read()).not.toEqual({});
    await vi.advanceTimersByTimeAsync(6_000);
    expect(read()).toEqual({});
    stop();
  });

  /** A server whose answers, of when it was asked, arrive when they are let in: what was asked last comes first. */
  function slowly() {
    const answers: (() => void)[] = [];
    const later = <T>(answer: T) => new Promise<T>((resolve) => answers.push(() => resolve(answer)));
    const arrive = async () => {
      answers.pop()?.();
      await vi.advanceTimersByTimeAsync(3_000);
    };
    const read: AgendaServer['read'] = (_, only) => {
      asked.push(only);
      return later(fetched(stands, 50, only));
    };
    return { later, arrive, read };
  }

  test('what is said while it is being read is read again', async () => {
    for (const [type, first, then] of [
      ['ITEMS', ['d5'], ['d5']],
      ['RESYNC', undefined, undefined],
      ['RESYNC', undefined, ['d5']],
    ] as const) {
      const { arrive, read: slow } = slowly();
      const { say, stop, read } = setting({ read: slow });
      say('ITEMS', ['d5'], null);
      say(type, first, null);
      await vi.advanceTimersByTimeAsync(200);
      stands = BEFORE.slice(0, 4);
      say(then ? 'ITEMS' : 'RESYNC', then, null);
      await vi.advanceTimersByTimeAsync(200);
      expect(asked).toEqual([first]);
      await arrive();
      expect(asked).toEqual([first, then]);
      await arrive();
      expect(read()).toEqual({ OVERDUE: [1, 1], TODAY: [2, 2, 3], LATER: [1, 4] });
      expect(asked.length).toBe(2);
      stop();
    }
  });

  test('no reading brings what a move has overtaken', async () => {
    const { arrive, read: slow } = slowly();
    const { session, say, stop, read } = setting({ read: slow });
    const moved = { OVERDUE: [1, 1], TODAY: [3, 5, 2, 3], LATER: [1, 4] };
    say('RESYNC');
    await vi.advanceTimersByTimeAsync(200);
    const answer = session.move('d5', 'TODAY');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([undefined]);
    for (const reads of [
      [undefined, ['d5']],
      [undefined, ['d5']],
    ]) {
      await arrive();
      expect(asked).toEqual(reads);
      expect(read()).toEqual(moved);
    }
    await expect(answer).resolves.toEqual({ column: 'TODAY', operationId: 'o' });
    stop();
  });

  test('a page that comes late puts nothing back', async () => {
    const { later, arrive, read: slow } = slowly();
    const { session, say, stop, read } = setting({
      read: slow,
      more: (_, column, after) =>
        later(
          columnOf(
            stands.filter(([number]) => number > Number(after)),
            column,
            50,
          ),
        ),
    });
    const many = Array.from({ length: 52 }, (_, at): Stand => [at + 1, 'NO_DEADLINE', null]);
    stands = many;
    say('RESYNC');
    await vi.advanceTimersByTimeAsync(200);
    await arrive();
    session.loadMore('NO_DEADLINE');
    await vi.advanceTimersByTimeAsync(200);
    stands = [...many.slice(0, 51), [52, 'TODAY', '2026-10-23T14:00:00Z']];
    say('ITEMS', ['d52']);
    await vi.advanceTimersByTimeAsync(3_000);
    await arrive();
    await arrive();
    const numbers = many.slice(0, 51).map(([number]) => number);
    expect(read()).toEqual({ TODAY: [1, 52], NO_DEADLINE: [51, ...numbers] });
    stop();
  });

  test('all of it is read as far as one has scrolled', async () => {
    const PAGE = 50;
    const many = Array.from({ length: 170 }, (_, at): Stand => [at + 1, 'NO_DEADLINE', null]);
    const { session, say, stop } = setting({
      read: async () => fetched(stands, PAGE),
      more: async (_, column, after) => ({
        ...columnOf(
          stands.filter(([number]) => number > Number(after)),
          column,
          PAGE,
        ),
        count: stands.length,
      }),
    });
    const loaded = () => session.state.agenda.at(-1)?.cards.length;
    stands = many;
    say('RESYNC');
    await vi.advanceTimersByTimeAsync(100);
    expect(loaded()).toBe(PAGE);
    session.loadMore('NO_DEADLINE');
    await vi.advanceTimersByTimeAsync(100);
    expect(loaded()).toBe(2 * PAGE);
    say('RESYNC');
    await vi.advanceTimersByTimeAsync(100);
    expect(loaded()).toBe(2 * PAGE);
    stop();
  });

  test('a move shows at once, stays, and nothing else moves under a hand', async () => {
    const { session, say, stop, read } = setting();
    const moved = { OVERDUE: [1, 1], TODAY: [3, 5, 2, 3], LATER: [1, 4] };
    const answer = session.move('d5', 'TODAY');
    expect(read()).toEqual(moved);
    await expect(answer).resolves.toEqual({ column: 'TODAY', operationId: 'o' });
    expect(read()).toEqual(moved);
    session.hold();
    stands = stands.slice(1);
    say('ITEMS', ['d1']);
    await vi.advanceTimersByTimeAsync(200);
    expect(read()).toEqual(moved);
    session.release();
    expect(read()).toEqual({ TODAY: [3, 5, 2, 3], LATER: [1, 4] });
    stop();
  });

  test('a refused move goes back, and its reason is told', async () => {
    const refuse = async () => {
      throw new Error('not yours');
    };
    const { session, stop, read } = setting({ move: refuse });
    const before = read();
    const answer = session.move('d5', 'TODAY');
    expect(read()).not.toEqual(before);
    await expect(answer).rejects.toThrow('not yours');
    expect(read()).toEqual(before);
    // But not under a hand that has lifted the next card.
    const second = session.move('d5', 'TODAY');
    session.hold();
    await expect(second).rejects.toThrow('not yours');
    expect(read()).not.toEqual(before);
    session.release();
    expect(read()).toEqual(before);
    stop();
  });
});
