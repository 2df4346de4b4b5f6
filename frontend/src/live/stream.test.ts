import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import type { Break, Result } from './link';
import { openStreamLink } from './stream';

type Answering = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const stops: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const stop of stops.splice(0)) stop();
});

/** A server of a test's own; its url. */
async function serve(answer: Answering): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    answer(request, response, body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const EVENT_STREAM = { 'content-type': 'text/event-stream; charset=utf-8' };

function asking(link: ReturnType<typeof openStreamLink>, variables = {}) {
  const results: Result[] = [];
  const opened = vi.fn();
  let release: () => void = () => undefined;
  const over = new Promise<Break>((end) => {
    release = link.subscribe(
      { query: 'subscription', variables: () => variables },
      { open: opened, next: (result) => results.push(result), end },
    );
  });
  return { results, opened, over, release };
}

test('a subscription is one request, and each event a result', async () => {
  const seen: unknown[] = [];
  const url = await serve(({ method, headers }, response, body) => {
    seen.push([method, headers.accept, headers['x-trato-request'], JSON.parse(body)]);
    response.writeHead(200, EVENT_STREAM);
    response.write(':\n\nevent: next\ndata: {"data":{"n":1}}\n\nevent: ne');
    setTimeout(() => response.end('xt\ndata: {"data":{"n":2}}\n\nevent: complete\n\n'), 20);
  });
  const { results, opened, over } = asking(openStreamLink(url), { after: 'e.1' });
  expect(await over).toEqual({ kind: 'ended' });
  expect(opened).toHaveBeenCalledOnce();
  expect(results).toEqual([{ data: { n: 1 } }, { data: { n: 2 } }]);
  expect(seen).toEqual([
    ['POST', 'text/event-stream', '1', { query: 'subscription', variables: { after: 'e.1' } }],
  ]);
});

test.each<[number, string, Break]>([
  [401, '{"errors":[{"message":"Who?","extensions":{"code":"UNAUTHENTICATED"}}]}', { kind: 'signed-out' }],
  [503, '{}', { kind: 'lost', loss: 'restart' }],
  [502, '<html>Bad gateway</html>', { kind: 'lost', loss: 'cut' }],
])('an answer %d that is no stream: %s', async (status, body, reason) => {
  const url = await serve((_, response) => response.writeHead(status).end(body));
  const { over, opened } = asking(openStreamLink(url));
  expect(await over).toEqual(reason);
  expect(opened).not.toHaveBeenCalled();
});

test('a refusal before the stream is told with its code', async () => {
  const body = '{"errors":[{"message":"No","extensions":{"code":"NOT_FOUND"}}]}';
  const url = await serve((_, response) => response.writeHead(400).end(body));
  expect(await asking(openStreamLink(url)).over).toMatchObject({
    kind: 'refused',
    refusal: { code: 'NOT_FOUND' },
  });
});

test('a stream that breaks off, and a server that is not there, are lost', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, EVENT_STREAM).write('event: next\ndata: {"data":{"n":1}}\n\n');
    setTimeout(() => response.destroy(), 20);
  });
  const link = openStreamLink(url);
  expect(await asking(link).over).toEqual({ kind: 'lost', loss: 'cut' });
  stops.splice(0).forEach((stop) => {
    stop();
  });
  expect(await asking(link).over).toEqual({ kind: 'lost', loss: 'cut' });
});

test('at most four streams run at once; the next one takes the place of one that is let go', async () => {
  const running: string[] = [];
  const url = await serve((_, response, body) => {
    running.push(JSON.parse(body).variables.name);
    response.writeHead(200, EVENT_STREAM).write(':\n\n');
  });
  const link = openStreamLink(url);
  const asked = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => asking(link, { name }));
  await vi.waitFor(() => expect(running).toHaveLength(4));
  asked[4]?.release();
  asked[0]?.release();
  await vi.waitFor(() => expect(running.toSorted()).toEqual(['a', 'b', 'c', 'd', 'f']));
  link.drop();
  const ends = [1, 2, 3, 5].map((index) => asked[index]?.over);
  expect(await Promise.all(ends)).toEqual(ends.map(() => ({ kind: 'lost', loss: 'cut' })));
});

test('a stream without heartbeats is dead after forty seconds, with them it lives', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  let beat: () => void = () => undefined;
  const url = await serve((_, response) => {
    response.writeHead(200, EVENT_STREAM).write('event: next\ndata: {"data":{}}\n\n');
    beat = () => response.write('event: next\ndata: {"data":{}}\n\n:\n\n');
  });
  const { over, results } = asking(openStreamLink(url));
  const ended = vi.fn();
  void over.then(ended);
  const arrived = async (count: number) => {
    while (results.length < count) await new Promise((soon) => setImmediate(soon));
  };
  await arrived(1);
  vi.advanceTimersByTime(39_000);
  beat();
  await arrived(2);
  vi.advanceTimersByTime(39_000);
  await new Promise((soon) => setImmediate(soon));
  expect(ended).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_001);
  expect(await over).toEqual({ kind: 'lost', loss: 'silent' });
});

test('after a sleep a stream that has missed its heartbeat is not waited for', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, EVENT_STREAM).write('event: next\ndata: {"data":{}}\n\n');
  });
  const link = openStreamLink(url);
  const { over, results } = asking(link);
  await vi.waitFor(() => expect(results).toHaveLength(1));
  link.probe();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() + 600_000);
  link.probe();
  expect(await over).toEqual({ kind: 'lost', loss: 'silent' });
});
