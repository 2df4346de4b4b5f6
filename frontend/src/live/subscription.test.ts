import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TypedDocumentString } from '@/gql/graphql';
import { backoff } from './backoff';
import { follow, followLog, type LivePhase, onStreamReload } from './subscription';
import { testConnection } from './testLink';
import { onSessionEnd } from './transport';

type News = { cursor: string; type: string };

function following({ kept = new Map<string, string>() } = {}) {
  const { connection, socket, stream } = testConnection({ isReachable: false, kept });
  const link = connection.way === 'stream' ? stream : socket;
  const messages: string[] = [];
  const phases: LivePhase[] = [];
  const refusals: string[] = [];
  const stop = followLog(
    {
      document: 'subscription' as unknown as TypedDocumentString<{ news: News }, { after: string | null }>,
      variables: {},
      after: 'e.1',
      pick: ({ news }) => news,
      onMessage: ({ cursor }) => messages.push(cursor),
      onStatus: ({ phase }) => phases.push(phase),
      onRefusal: ({ code }) => refusals.push(code),
    },
    connection,
  );
  const say = (cursor: string, type = 'CARD') => link.last.sink.next({ data: { news: { cursor, type } } });
  return { connection, socket, stream, messages, phases, refusals, stop, say };
}

const refused = (code: string) => ({ errors: [{ message: 'No', extensions: { code } }] });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a subscription to the log', () => {
  test('is live once the server has said READY', () => {
    const { socket, messages, phases, say } = following();
    expect(socket.last.variables).toEqual({ after: 'e.1' });
    socket.open();
    say('e.2');
    say('e.2', 'READY');
    expect(messages).toEqual(['e.2', 'e.2']);
    expect(phases).toEqual(['connecting', 'catching-up', 'live']);
  });

  test('resumes behind the last message it saw', async () => {
    const { socket, phases, say } = following();
    socket.open();
    say('e.7', 'READY');
    socket.lose();
    await settle();
    expect(phases.at(-1)).toBe('offline');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(socket.asked.map(({ variables }) => variables.after)).toEqual(['e.1', 'e.7']);
    socket.open();
    say('e.9', 'READY');
    expect(phases.slice(-2)).toEqual(['catching-up', 'live']);
  });

  test('tries at once when there is hope', async () => {
    const { connection, socket } = following();
    socket.lose();
    connection.hope();
    await settle();
    expect(socket.asked).toHaveLength(2);
  });

  test('asks again, later each time, when the server ends it or stumbles over it', async () => {
    const { socket, say } = following();
    socket.open();
    socket.end({ kind: 'ended' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(socket.asked).toHaveLength(2);
    socket.last.sink.next(refused('INTERNAL'));
    await vi.advanceTimersByTimeAsync(999);
    expect(socket.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_001);
    expect(socket.asked).toHaveLength(3);
    say('e.2', 'READY');
    socket.end({ kind: 'ended' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(socket.asked).toHaveLength(4);
  });

  test('ends when the person is signed out', async () => {
    const ended = vi.fn();
    const forget = onSessionEnd(ended);
    const { socket } = following();
    socket.end({ kind: 'signed-out' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ended).toHaveBeenCalledOnce();
    expect(socket.asked).toHaveLength(1);
    forget();
  });

  test('ends with a reason when the server refuses it', async () => {
    const { socket, refusals } = following();
    socket.last.sink.next(refused('NOT_FOUND'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refusals).toEqual(['NOT_FOUND']);
    expect(socket.asked).toHaveLength(1);
    expect(socket.last.isReleased).toBe(true);
  });

  test('lets go when it is stopped, and does not come back', async () => {
    const { socket, stop, phases } = following();
    stop();
    expect(socket.last.isReleased).toBe(true);
    socket.end({ kind: 'ended' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(socket.asked).toHaveLength(1);
    expect(phases).toEqual(['connecting']);
  });
});

test('what comes as a stream and has to be loaded anew tells the other screens', () => {
  let told = 0;
  const deaf = onStreamReload(() => {
    told += 1;
  });
  const onSocket = following();
  onSocket.socket.open();
  onSocket.say('e.2', 'RESYNC');
  expect(told).toBe(0);
  const onStream = following({ kept: new Map([['trato.socket-blocked', `${Date.now()}`]]) });
  onStream.stream.open();
  onStream.say('e.2', 'RESYNC');
  onStream.say('e.3');
  expect(told).toBe(1);
  deaf();
  onStream.say('e.4', 'RESYNC');
  expect(told).toBe(1);
});

test('a subscription whose every message is the whole truth asks the same again after a break', async () => {
  const { connection, socket } = testConnection({ isReachable: false });
  const phases: LivePhase[] = [];
  const told: string[] = [];
  follow(
    {
      document: 'subscription' as unknown as TypedDocumentString<{ here: string }, { place: string }>,
      variables: () => ({ place: 'p' }),
      onData: ({ here }) => told.push(here) > 0,
      onStatus: ({ phase }) => phases.push(phase),
    },
    connection,
  );
  socket.open();
  socket.last.sink.next({ data: { here: 'Anna' } });
  expect(phases.at(-1)).toBe('live');
  socket.lose();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(socket.asked.map(({ variables }) => variables)).toEqual([{ place: 'p' }, { place: 'p' }]);
  expect(told).toEqual(['Anna']);
});

test('the pause grows from half a second to half a minute', () => {
  expect([backoff(1, 0), backoff(1, 1), backoff(2, 1), backoff(20, 1)]).toEqual([500, 1_000, 2_000, 30_000]);
});
