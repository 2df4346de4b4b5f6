/**
 * Subscriptions over one WebSocket, which notices when it is dead: a suspended laptop keeps a socket that never answers.
 *
 * One for each tab, not one for all of them in a SharedWorker: a socket costs the server some tens of kilobytes and a
 * group's message is made once however many receive it, while a worker would have to find out which of its tabs still
 * live, goes to sleep in some browsers with the tab that began it, and is not to be had in every browser.
 */
import { createClient } from 'graphql-ws';
import { type Break, breakOf, type Link, type Loss } from './link';

const PING_EVERY = 12_000; // ms
const PONG_WITHIN = 5_000;
/** From the first packet to the server's acknowledgement. */
const OPEN_WITHIN = 10_000;
/** A screen that is left for another one leaves the socket to it. */
const LINGER = 3_000;

const NORMAL_CLOSURE = 1000;
const SIGNED_OUT = 4401;
const LOSSES: Record<number, Loss> = { 1012: 'restart', 1013: 'slow', 4403: 'expired', 4499: 'silent' };

/** Errors of the operation, the event of a socket that closed, or one that says nothing. */
function reasonOf(failure: unknown): Break {
  if (Array.isArray(failure)) return breakOf(failure);
  const code =
    typeof failure === 'object' && failure !== null && 'code' in failure ? Number(failure.code) : 0;
  return code === SIGNED_OUT ? { kind: 'signed-out' } : { kind: 'lost', loss: LOSSES[code] ?? 'cut' };
}

export function openSocketLink(url: string, webSocketImpl: typeof WebSocket = WebSocket): Link {
  let socket: WebSocket | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const opening = new Set<() => void>();
  const ending = new Set<(reason: Break) => void>();

  const isOpen = () => socket?.readyState === webSocketImpl.OPEN;
  const answered = () => {
    clearTimeout(deadline);
    deadline = undefined;
  };
  const expectAnswer = (within: number) => {
    answered();
    deadline = setTimeout(() => client.terminate(), within);
  };
  const client = createClient({
    url,
    webSocketImpl,
    lazy: true,
    lazyCloseTimeout: LINGER,
    retryAttempts: 0, // each subscription comes back by itself, with its own last cursor
    keepAlive: PING_EVERY,
    on: {
      connecting: () => expectAnswer(OPEN_WITHIN),
      connected: (connected) => {
        socket = connected as WebSocket;
        answered();
        for (const open of opening) open();
      },
      ping: (received) => {
        if (!received) expectAnswer(PONG_WITHIN);
      },
      // On a slow line the pong comes behind everything that was sent before it: as long as something comes, it lives.
      message: () => {
        if (deadline !== undefined && isOpen()) expectAnswer(PONG_WITHIN);
      },
      pong: (received) => {
        if (received) answered();
      },
      closed: (event) => {
        socket = undefined;
        answered();
        // Here the library would go on by itself, at once and from the place where each operation began.
        if ((event as CloseEvent).code === NORMAL_CLOSURE) {
          for (const end of [...ending]) end({ kind: 'lost', loss: 'cut' });
        }
      },
    },
  });

  return {
    subscribe: ({ query, variables }, sink) => {
      const letGo = () => {
        opening.delete(sink.open);
        ending.delete(end);
        release();
      };
      const end = (reason: Break) => {
        if (!ending.has(end)) return;
        letGo();
        sink.end(reason);
      };
      opening.add(sink.open);
      ending.add(end);
      if (isOpen()) sink.open();
      const release = client.subscribe(
        { query, variables: { ...variables() } },
        {
          next: (result) => ending.has(end) && sink.next(result),
          error: (failure) => end(reasonOf(failure)),
          complete: () => end({ kind: 'ended' }),
        },
      );
      return letGo;
    },
    probe: () => {
      if (!isOpen()) return;
      socket?.send('{"type":"ping"}');
      expectAnswer(PONG_WITHIN);
    },
    drop: () => client.terminate(),
  };
}

/** Whether a socket comes to stand between this browser and the server now. */
export function socketWorks(url: string, webSocketImpl: typeof WebSocket = WebSocket): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (works: boolean) => {
      clearTimeout(timer);
      resolve(works);
      void client.dispose();
    };
    const client = createClient({
      url,
      webSocketImpl,
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => settle(false),
      on: { connected: () => settle(true) },
    });
    const timer = setTimeout(() => client.terminate(), OPEN_WITHIN);
  });
}
