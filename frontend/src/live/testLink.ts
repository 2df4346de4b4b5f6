/** A link in the hand of a test: what was asked over it, and what it answers. */
import { LiveConnection, type Means } from './connection';
import type { Break, Link, Loss, Operation, Sink } from './link';

export class TestLink implements Link {
  asked: { variables: Record<string, unknown>; sink: Sink; isReleased: boolean }[] = [];
  probes = 0;
  isOpen = false;

  subscribe = ({ variables }: Operation, sink: Sink) => {
    const asked = { variables: variables() as Record<string, unknown>, sink, isReleased: false };
    this.asked.push(asked);
    if (this.isOpen) sink.open();
    return () => {
      asked.isReleased = true;
    };
  };

  probe = () => {
    this.probes += 1;
  };

  drop = () => this.#end({ kind: 'lost', loss: 'cut' });

  get last() {
    const last = this.asked.at(-1);
    if (!last) throw new Error('Nothing was asked');
    return last;
  }

  get standing() {
    return this.asked.filter(({ isReleased }) => !isReleased);
  }

  open() {
    this.isOpen = true;
    for (const { sink } of this.standing) sink.open();
  }

  lose(loss: Loss = 'cut') {
    this.#end({ kind: 'lost', loss });
  }

  end(reason: Break) {
    this.last.sink.end(reason);
  }

  #end(reason: Break) {
    this.isOpen = false;
    for (const { sink } of this.standing) sink.end(reason);
  }
}

/** A connection whose means a test holds in its hands. */
export function testConnection({ kept = new Map<string, string>(), ...given }: Given = {}) {
  const socket = new TestLink();
  const stream = new TestLink();
  const network = { isReachable: true, letsSocketsThrough: false, ...given };
  const means: Means = {
    socket,
    stream,
    isReachable: async () => network.isReachable,
    socketWorks: async () => network.letsSocketsThrough,
    kept: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
      removeItem: (key) => kept.delete(key),
    },
  };
  return { connection: new LiveConnection(means), socket, stream, network, kept };
}

type Given = { kept?: Map<string, string>; isReachable?: boolean; letsSocketsThrough?: boolean };
