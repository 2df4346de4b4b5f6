/**
 * A page's one connection: over a socket, or, where the network lets none through, as streams over HTTP. It is lost and
 * found again as a whole; each subscription then comes back by itself, from where it stood.
 */
import { isReachable } from '@/lib/reachable';
import { watchForHope } from './hope';
import { fetchLinks, lateLink } from './lateLinks';
import type { Break, Link, Loss, Operation, Sink } from './link';
import { Patience } from './patience';

export type Way = 'socket' | 'stream';

export type Connection = {
  readonly way: Way;
  subscribe: (operation: Operation, sink: Sink) => () => void;
  /** Resolves when the next try is due; undefined when one may be made at once. */
  readonly pause: Promise<void> | undefined;
};

/** `isReachable`: an ordinary request gets through. `socketWorks`: a socket does, too. `kept` lasts as long as the tab. */
export type Means = {
  socket: Link;
  stream: Link;
  isReachable: () => Promise<boolean>;
  socketWorks: () => Promise<boolean>;
  kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

/** Under this key: when a socket was last tried in vain, in milliseconds of the epoch. */
const KEPT = 'trato.socket-blocked';
/** So many sockets in a row that never came to stand, while requests got through, are no accident. */
const BLOCKED = 2;
const TRY_SOCKET_EVERY = 300_000; // ms
/** A connection that stood so long was a good one. */
const TRUSTED = 10_000;
/** How long a hidden tab keeps its streams: all tabs together have six connections to a host. */
const HIDDEN = 60_000;

export class LiveConnection implements Connection {
  #way: Way = 'socket';
  #patience = new Patience();
  #blocked = 0;
  #trust: ReturnType<typeof setTimeout> | undefined;
  #retrial: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly means: Means) {
    const triedAt = Number(means.kept.getItem(KEPT));
    if (triedAt) this.#takeStreams(triedAt);
  }

  get way(): Way {
    return this.#way;
  }

  get pause(): Promise<void> | undefined {
    return this.#patience.pause;
  }

  subscribe(operation: Operation, sink: Sink): () => void {
    let wasOpen = false;
    const open = () => {
      wasOpen = true;
      this.#blocked = 0;
      this.#trust ??= setTimeout(() => this.#patience.trust(), TRUSTED);
      sink.open();
    };
    const end = (reason: Break) =>
      sink.end(reason.kind === 'lost' ? this.#lost(reason.loss, wasOpen) : reason);
    return this.means[this.#way].subscribe(operation, { open, next: sink.next, end });
  }

  /** Network or person are back: what is open shows whether it lives, what waits tries now. */
  hope(): void {
    clearTimeout(this.#resting);
    this.means[this.#way].probe();
    this.#patience.hope();
  }

  /** The network is gone, and with it whatever looks open. */
  drop(): void {
    this.means[this.#way].drop();
  }

  /** Without connections and without tries, until there is hope. */
  rest(): void {
    this.#patience.rest();
    this.drop();
  }

  /** A socket costs a hidden tab nothing that others need; streams take their place. */
  hide(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#way === 'stream' && this.rest(), HIDDEN);
  }

  #lost(loss: Loss, wasOpen: boolean): Break {
    const outcome = this.#patience.lost(loss);
    if (outcome === 'hopeless') return { kind: 'signed-out' };
    clearTimeout(this.#trust);
    this.#trust = undefined;
    if (outcome === 'again' && !wasOpen && this.#way === 'socket') void this.#suspect();
    return { kind: 'lost', loss };
  }

  /** A socket did not come to stand. When nothing gets through that says nothing of sockets. */
  async #suspect(): Promise<void> {
    this.#blocked = (await this.means.isReachable()) ? this.#blocked + 1 : 0;
    if (this.#blocked < BLOCKED || this.#way === 'stream') return;
    this.#takeStreams(Date.now());
    this.#patience.hope();
  }

  #takeStreams(socketTriedAt: number): void {
    this.#way = 'stream';
    this.means.kept.setItem(KEPT, String(socketTriedAt));
    clearTimeout(this.#retrial);
    const left = socketTriedAt + TRY_SOCKET_EVERY - Date.now();
    this.#retrial = setTimeout(() => void this.#trySocket(), Math.max(left, 0));
  }

  /** The streams stay until a socket stands; then everything goes over to it without a pause. */
  async #trySocket(): Promise<void> {
    if (!(await this.means.socketWorks())) {
      this.#takeStreams(Date.now());
      return;
    }
    this.#way = 'socket';
    this.#blocked = 0;
    this.means.kept.removeItem(KEPT);
    this.means.stream.drop();
    this.#patience.hope();
  }
}

let shared: Connection | undefined;

export function sharedConnection(): Connection {
  shared ??= openConnection();
  return shared;
}

function openConnection(): Connection {
  const url = `${window.location.origin.replace(/^http/, 'ws')}/graphql`;
  const connection = new LiveConnection({
    socket: lateLink(async () => (await fetchLinks()).openSocketLink(url)),
    stream: lateLink(async () => (await fetchLinks()).openStreamLink('/graphql')),
    isReachable,
    socketWorks: async () => (await fetchLinks()).socketWorks(url),
    kept: window.sessionStorage,
  });
  watchForHope(
    { window, document },
    {
      onHope: () => connection.hope(),
      onGone: () => connection.drop(),
      onHide: () => connection.hide(),
      onFreeze: () => connection.rest(),
    },
  );
  return connection;
}
