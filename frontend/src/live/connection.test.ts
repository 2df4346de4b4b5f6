import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveConnection } from './connection';
import type { Break, Loss } from './link';
import { testConnection } from './testLink';

const MINUTE = 60_000;

/** Subscribes, and again after each pause, as a followed subscription does. */
function keepAsking(connection: LiveConnection): Break[] {
  const breaks: Break[] = [];
  const ask = () => {
    const release = connection.subscribe(
      { query: '', variables: () => ({}) },
      {
        open: () => undefined,
        next: () => undefined,
        end: async (reason) => {
          release();
          breaks.push(reason);
          await connection.pause;
          if (reason.kind === 'lost') ask();
        },
      },
    );
  };
  ask();
  return breaks;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a lost connection', () => {
  test('is tried again by all its subscriptions at one time, later after each failure', async () => {
    const { connection, socket } = testConnection({ isReachable: false });
    keepAsking(connection);
    keepAsking(connection);
    const tries: number[] = [];
    for (let failures = 1; failures <= 6; failures++) {
      const before = Date.now();
      const { length } = socket.asked;
      socket.lose();
      while (socket.asked.length === length) await vi.advanceTimersByTimeAsync(1);
      expect(socket.asked).toHaveLength(length + 2);
      tries.push(Date.now() - before);
    }
    for (const [index, most] of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000].entries()) {
      expect(tries[index]).toBeGreaterThanOrEqual(most / 2);
      expect(tries[index]).toBeLessThanOrEqual(most);
    }
  });

  test('that had stood for a while is tried again soon', async () => {
    const { connection, socket } = testConnection({ isReachable: false });
    keepAsking(connection);
    for (let failures = 0; failures < 5; failures++) {
      socket.lose();
      await vi.advanceTimersByTimeAsync(30_000);
    }
    socket.open();
    await vi.advanceTimersByTimeAsync(MINUTE);
    socket.lose();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(socket.asked).toHaveLength(7);
  });

  test.each<[Loss, number, number]>([
    ['restart', 0, 0],
    ['restart', 0.99, 1_980],
    ['slow', 0, 500],
    ['slow', 0.99, 995],
    ['silent', 0.99, 0],
    ['expired', 0.99, 0],
  ])('by %s, chance %d, waits %d ms', async (loss, chance, wait) => {
    const { connection, socket } = testConnection();
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    keepAsking(connection);
    socket.open();
    socket.lose(loss);
    if (wait) {
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(socket.asked).toHaveLength(1);
    }
    await vi.advanceTimersByTimeAsync(2);
    expect(socket.asked).toHaveLength(2);
  });

  test('by an expired credential is tried once with the one of now, then the person has to sign in', async () => {
    const { connection, socket } = testConnection();
    const breaks = keepAsking(connection);
    socket.open();
    socket.lose('expired');
    await vi.advanceTimersByTimeAsync(1);
    expect(socket.asked).toHaveLength(2);
    socket.open();
    socket.lose('expired');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(socket.asked).toHaveLength(2);
    expect(breaks.at(-1)).toEqual({ kind: 'signed-out' });
  });

  test('by an expired credential, and again by the next one much later, is tried each time', async () => {
    const { connection, socket } = testConnection();
    keepAsking(connection);
    for (let times = 2; times < 4; times++) {
      socket.open();
      await vi.advanceTimersByTimeAsync(MINUTE);
      socket.lose('expired');
      await vi.advanceTimersByTimeAsync(1);
      expect(socket.asked).toHaveLength(times);
    }
  });

  test('of a page that is put away stays lost until the page is shown again', async () => {
    const { connection, socket } = testConnection();
    keepAsking(connection);
    socket.open();
    connection.rest();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(socket.asked).toHaveLength(1);
    connection.hope();
    await vi.advanceTimersByTimeAsync(0);
    expect(socket.asked).toHaveLength(2);
  });
});

describe('where no socket comes to stand', () => {
  async function blocked(given = {}) {
    const setting = testConnection(given);
    keepAsking(setting.connection);
    for (let failures = 0; failures < 2; failures++) {
      setting.socket.lose();
      await vi.advanceTimersByTimeAsync(2_000);
    }
    return setting;
  }

  test('but requests get through, streams take over after the second try', async () => {
    const { connection, socket, stream } = await blocked();
    expect(connection.way).toBe('stream');
    expect([socket.asked.length, stream.asked.length]).toEqual([2, 1]);
  });

  test('and nothing else gets through either, sockets are tried on', async () => {
    const { connection, socket } = await blocked({ isReachable: false });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(connection.way).toBe('socket');
    expect(socket.asked.length).toBeGreaterThan(2);
  });

  test('a socket that stood in between shows that they work', async () => {
    const { connection, socket } = testConnection();
    keepAsking(connection);
    for (let rounds = 0; rounds < 4; rounds++) {
      socket.lose();
      await vi.advanceTimersByTimeAsync(2_000);
      socket.open();
      await vi.advanceTimersByTimeAsync(MINUTE);
      socket.lose();
      await vi.advanceTimersByTimeAsync(2_000);
    }
    expect(connection.way).toBe('socket');
  });

  test('a later page of the same tab begins with streams', async () => {
    const { kept } = await blocked();
    const { connection, stream } = testConnection({ kept });
    keepAsking(connection);
    expect(connection.way).toBe('stream');
    expect(stream.asked).toHaveLength(1);
  });

  test('one is tried every five minutes, and everything goes back to it without a pause', async () => {
    const { connection, socket, stream, network, kept } = await blocked();
    stream.open();
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    expect(connection.way).toBe('stream');
    expect(stream.standing).toHaveLength(1);
    network.letsSocketsThrough = true;
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(connection.way).toBe('socket');
    expect(stream.standing).toHaveLength(0);
    expect(socket.standing).toHaveLength(1);
    expect(kept.size).toBe(0);
  });

  test('a hidden tab gives its streams to others after a minute, and takes them up when it is seen', async () => {
    const { connection, stream } = await blocked();
    stream.open();
    connection.hide();
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect([stream.asked.length, stream.standing.length]).toEqual([1, 0]);
    connection.hope();
    await vi.advanceTimersByTimeAsync(0);
    expect(stream.standing).toHaveLength(1);
  });
});

test('a hidden tab keeps its socket', async () => {
  const { connection, socket } = testConnection();
  keepAsking(connection);
  socket.open();
  connection.hide();
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(socket.standing).toHaveLength(1);
});
