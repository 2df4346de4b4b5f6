/** The one WebSocket of a page, which notices when it is dead: a suspended laptop keeps a socket that never answers. */
import { type Client, createClient } from 'graphql-ws';

const PING_EVERY = 12_000; // ms
const PONG_WITHIN = 5_000;

export type Connection = Pick<Client, 'subscribe'> & {
  readonly isOpen: boolean;
  /** Called when the server has acknowledged a new socket. */
  onOpen: (listener: () => void) => () => void;
  /** Called when there is reason to hope that a try would succeed now: the network or the person is back. */
  onHope: (listener: () => void) => () => void;
};

export function openConnection(url: string): Connection {
  let socket: WebSocket | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const opened = new Set<() => void>();
  const hopeful = new Set<() => void>();

  const answered = () => clearTimeout(deadline);
  const expectAnswer = () => {
    clearTimeout(deadline);
    deadline = setTimeout(() => client.terminate(), PONG_WITHIN);
  };
  const client = createClient({
    url,
    lazy: true,
    retryAttempts: 0, // each subscription comes back by itself, with its own last cursor
    keepAlive: PING_EVERY,
    on: {
      connected: (connected) => {
        socket = connected as WebSocket;
        for (const listener of opened) listener();
      },
      ping: (received) => {
        if (!received) expectAnswer();
      },
      pong: (received) => {
        if (received) answered();
      },
      closed: () => {
        socket = undefined;
        answered();
      },
    },
  });

  const probe = () => {
    if (socket?.readyState === WebSocket.OPEN) {
      socket.send('{"type":"ping"}');
      expectAnswer();
    }
    for (const listener of hopeful) listener();
  };
  window.addEventListener('online', probe);
  window.addEventListener('offline', () => client.terminate());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') probe();
  });

  const listen = (listeners: Set<() => void>) => (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    subscribe: client.subscribe,
    get isOpen() {
      return socket?.readyState === WebSocket.OPEN;
    },
    onOpen: listen(opened),
    onHope: listen(hopeful),
  };
}

let shared: Connection | undefined;

export function sharedConnection(): Connection {
  shared ??= openConnection(`${window.location.origin.replace(/^http/, 'ws')}/graphql`);
  return shared;
}
