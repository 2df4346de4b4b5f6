import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TypedDocumentString } from '@/gql/graphql';
import { backoff } from './backoff';
import type { Connection } from './connection';
import { follow, type LivePhase } from './subscription';
import { onSessionEnd } from './transport';

type Sink = Parameters<Connection['subscribe']>[1];
type News = { cursor: string; type: string };

/** A connection in the hand of the test: what was asked over it, and what it answers. */
class TestConnection {
  asked: { after: unknown; sink: Sink; isReleased: boolean }[] = [];
  isOpen = false;
  #opened = new Set<() => void>();
  #hopeful = new Set<() => void>();

  readonly subscribe = ((payload: { variables?: Record<string, unknown> | null }, sink: Sink) => {
    const asked = { after: payload.variables?.after, sink, isReleased: false };
    this.asked.push(asked);
    return () => {
      asked.isReleased = true;
    };
  }) as Connection['subscribe'];

  onOpen = (listener: () => void) => {
    this.#opened.add(listener);
    return () => this.#opened.delete(listener);
  };

  onHope = (listener: () => void) => {
    this.#hopeful.add(listener);
    return () => this.#hopeful.delete(listener);
  };

  open() {
    this.isOpen = true;
    for (const listener of this.#opened) listener();
  }

  hope() {
    for (const listener of this.#hopeful) listener();
  }

  get last() {
    const last = this.asked.at(-1);
    if (!last) throw new Error('Nothing was asked');
    return last;
  }

  say(cursor: string, type = 'CARD') {
    this.last.sink.next({ data: { news: { cursor, type } } });
  }

  async fail(reason: unknown) {
    this.isOpen = false;
    this.last.sink.error(reason);
    await vi.advanceTimersByTimeAsync(0);
  }
}

function following() {
  const connection = new TestConnection();
  const messages: string[] = [];
  const phases: LivePhase[] = [];
  const refusals: string[] = [];
  const stop = follow(
    {
      document: 'subscription' as unknown as TypedDocumentString<{ news: News }, { after?: string }>,
      variables: {},
      after: 'e.1',
      pick: (data: { news: News }) => data.news,
      onMessage: ({ cursor }) => messages.push(cursor),
      onStatus: ({ phase }) => phases.push(phase),
      onRefusal: ({ code }) => refusals.push(code),
    },
    connection as unknown as Connection,
  );
  return { connection, messages, phases, refusals, stop };
}

const lost = { code: 1006, reason: '' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a subscription', () => {
  test('is live once the server has said READY', () => {
    const { connection, messages, phases } = following();
    expect(connection.last.after).toBe('e.1');
    connection.open();
    connection.say('e.2');
    connection.say('e.2', 'READY');
    expect(messages).toEqual(['e.2', 'e.2']);
    expect(phases).toEqual(['connecting', 'catching-up', 'live']);
  });

  test('resumes behind the last message it saw', async () => {
    const { connection, phases } = following();
    connection.open();
    connection.say('e.7', 'READY');
    await connection.fail(lost);
    expect(phases.at(-1)).toBe('offline');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(connection.asked.map(({ after }) => after)).toEqual(['e.1', 'e.7']);
    connection.open();
    connection.say('e.9', 'READY');
    expect(phases.slice(-2)).toEqual(['catching-up', 'live']);
  });

  test('tries at once when there is hope', async () => {
    const { connection } = following();
    await connection.fail(lost);
    connection.hope();
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.asked).toHaveLength(2);
  });

  test('waits longer after each failure, and shortly again after it was live', async () => {
    const { connection } = following();
    for (let failures = 0; failures < 6; failures++) {
      await connection.fail(lost);
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(connection.asked).toHaveLength(7);
    connection.say('e.2', 'READY');
    await connection.fail(lost);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(connection.asked).toHaveLength(8);
  });

  test('ends when the person is signed out', async () => {
    const ended = vi.fn();
    const forget = onSessionEnd(ended);
    const { connection } = following();
    await connection.fail({ code: 4401, reason: 'Signed out' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ended).toHaveBeenCalledOnce();
    expect(connection.asked).toHaveLength(1);
    forget();
  });

  test('ends with a reason when the server refuses it', async () => {
    const { connection, refusals } = following();
    await connection.fail([{ message: 'No', extensions: { code: 'NOT_FOUND' } }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refusals).toEqual(['NOT_FOUND']);
    expect(connection.asked).toHaveLength(1);
  });

  test('lets go when it is stopped, and does not come back', async () => {
    const { connection, stop, phases } = following();
    stop();
    expect(connection.last.isReleased).toBe(true);
    connection.last.sink.complete();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connection.asked).toHaveLength(1);
    expect(phases).toEqual(['connecting']);
  });
});

test('the pause grows from half a second to half a minute', () => {
  expect([backoff(1, 0), backoff(1, 1), backoff(2, 1), backoff(20, 1)]).toEqual([500, 1_000, 2_000, 30_000]);
});
