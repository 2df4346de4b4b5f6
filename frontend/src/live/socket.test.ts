import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Break } from './link';
import { openSocketLink, socketWorks } from './socket';

/** A browser's socket whose other end is the test. */
class TestSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static all: TestSocket[] = [];
  static get last(): TestSocket {
    return TestSocket.all.at(-1) as TestSocket;
  }

  readyState = TestSocket.CONNECTING;
  sent: { type: string; id?: string; payload?: unknown }[] = [];
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;

  constructor() {
    TestSocket.all.push(this);
  }

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  close(code = 1000) {
    this.readyState = TestSocket.CLOSING;
    this.closedWith(code);
  }

  closedWith(code: number) {
    this.readyState = TestSocket.CLOSED;
    this.onclose?.({ code, reason: '' });
  }

  say(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  async acknowledge() {
    this.readyState = TestSocket.OPEN;
    this.onopen?.();
    await settle();
    this.say({ type: 'connection_ack' });
    await settle();
  }

  get subscribed() {
    return this.sent.filter(({ type }) => type === 'subscribe');
  }
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const open = () => openSocketLink('ws://trato/graphql', TestSocket as unknown as typeof WebSocket);

function asking(link: ReturnType<typeof open>, variables = {}) {
  const ends: Break[] = [];
  const opened = vi.fn();
  const next = vi.fn();
  const release = link.subscribe(
    { query: 'subscription { news }', variables: () => variables },
    { open: opened, next, end: (reason) => ends.push(reason) },
  );
  return { ends, opened, next, release };
}

const silent: Break = { kind: 'lost', loss: 'silent' };

beforeEach(() => {
  vi.useFakeTimers();
  TestSocket.all = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a socket', () => {
  test('carries all subscriptions of the page, and tells each when the server is there', async () => {
    const link = open();
    const first = asking(link, { after: 'e.1' });
    await settle();
    expect(first.opened).not.toHaveBeenCalled();
    await TestSocket.last.acknowledge();
    const second = asking(link);
    await settle();
    expect(TestSocket.all).toHaveLength(1);
    expect([first, second].map(({ opened }) => opened.mock.calls.length)).toEqual([1, 1]);
    expect(TestSocket.last.subscribed.map(({ payload }) => payload)).toMatchObject([
      { variables: { after: 'e.1' } },
      { variables: {} },
    ]);
    TestSocket.last.say({ type: 'next', id: TestSocket.last.subscribed[1]?.id, payload: { data: { n: 1 } } });
    expect(second.next).toHaveBeenCalledWith({ data: { n: 1 } });
    expect(first.next).not.toHaveBeenCalled();
  });

  test.each<[number, Break]>([
    [1012, { kind: 'lost', loss: 'restart' }],
    [1013, { kind: 'lost', loss: 'slow' }],
    [4403, { kind: 'lost', loss: 'expired' }],
    [4401, { kind: 'signed-out' }],
    [1006, { kind: 'lost', loss: 'cut' }],
    [1000, { kind: 'lost', loss: 'cut' }],
  ])('closed with %d says why, to each of its subscriptions once', async (code, reason) => {
    const link = open();
    const asked = [asking(link), asking(link)];
    await settle();
    await TestSocket.last.acknowledge();
    TestSocket.last.closedWith(code);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.map(({ ends }) => ends)).toEqual([[reason], [reason]]);
    expect(TestSocket.all).toHaveLength(1);
  });

  test('that is half open is noticed within 17 seconds', async () => {
    const { ends } = asking(open());
    await settle();
    await TestSocket.last.acknowledge();
    await vi.advanceTimersByTimeAsync(16_900);
    expect(ends).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(ends).toEqual([silent]);
    expect(TestSocket.last.readyState).toBe(TestSocket.CLOSED);
  });

  test('that answers its pings lives on', async () => {
    const { ends } = asking(open());
    await settle();
    await TestSocket.last.acknowledge();
    for (let answered = 0; answered < 10; answered++) {
      await vi.advanceTimersByTimeAsync(12_000);
      expect(TestSocket.last.sent.at(-1)?.type).toBe('ping');
      TestSocket.last.say({ type: 'pong' });
    }
    expect(ends).toEqual([]);
  });

  test('that is slow with its pong is alive as long as something comes', async () => {
    const { ends } = asking(open());
    await settle();
    await TestSocket.last.acknowledge();
    await vi.advanceTimersByTimeAsync(12_000);
    for (let pieces = 0; pieces < 5; pieces++) {
      await vi.advanceTimersByTimeAsync(4_000);
      TestSocket.last.say({ type: 'next', id: TestSocket.last.subscribed[0]?.id, payload: { data: {} } });
    }
    expect(ends).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ends).toEqual([silent]);
  });

  test('is asked at once whether it lives when there is reason to look', async () => {
    const link = open();
    const { ends } = asking(link);
    await settle();
    await TestSocket.last.acknowledge();
    link.probe();
    expect(TestSocket.last.sent.at(-1)?.type).toBe('ping');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ends).toEqual([silent]);
  });

  test('that never comes to stand is given up after ten seconds', async () => {
    const { ends, opened } = asking(open());
    await settle();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ends).toEqual([silent]);
    expect(opened).not.toHaveBeenCalled();
  });

  test('is left standing for the next screen, and closed when none comes', async () => {
    const link = open();
    const { release } = asking(link);
    await settle();
    await TestSocket.last.acknowledge();
    release();
    await vi.advanceTimersByTimeAsync(2_000);
    const next = asking(link);
    await settle();
    expect(TestSocket.all).toHaveLength(1);
    next.release();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(TestSocket.last.readyState).toBe(TestSocket.CLOSED);
    expect(next.ends).toEqual([]);
  });

  test('is dropped at once with the network', async () => {
    const link = open();
    const { ends } = asking(link);
    await settle();
    await TestSocket.last.acknowledge();
    link.drop();
    await settle();
    expect(ends).toEqual([silent]);
  });
});

describe('whether a socket works', () => {
  const trying = () => socketWorks('ws://trato/graphql', TestSocket as unknown as typeof WebSocket);

  test('shows when the server acknowledges it; then it is closed', async () => {
    const works = trying();
    await settle();
    await TestSocket.last.acknowledge();
    expect(await works).toBe(true);
    await settle();
    expect(TestSocket.last.readyState).toBe(TestSocket.CLOSED);
    expect(TestSocket.all).toHaveLength(1);
  });

  test('shows when it closes, or nothing happens, instead', async () => {
    const refused = trying();
    await settle();
    TestSocket.last.closedWith(1006);
    expect(await refused).toBe(false);
    const ignored = trying();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await ignored).toBe(false);
    expect(TestSocket.all).toHaveLength(2);
  });
});
