/**
 * Subscriptions as server-sent events over HTTP, one request each, for networks that let no socket through: the
 * "distinct connections" mode of the graphql-sse protocol.
 */
import { EventStreamReader } from './eventStream';
import { type Break, breakOf, type Link, type Operation, type Result, type Sink } from './link';
import { graphRequest } from './transport';

/** Over HTTP/1.1 a browser opens six connections to a host; ordinary requests need theirs. */
const MOST = 4;
const OPEN_WITHIN = 10_000; // ms
/** The server says something every 15 s. */
const SILENCE = 40_000;
/** After a sleep this is long enough to know: a heartbeat was missed. */
const SUSPICIOUS = 20_000;
const RESTARTING = 503;

const cut: Break = { kind: 'lost', loss: 'cut' };
const silent: Break = { kind: 'lost', loss: 'silent' };

class Stream {
  #over = new AbortController();
  #heard = Date.now();
  #deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly operation: Operation,
    private readonly sink: Sink,
    private readonly onOver: (stream: Stream) => void,
  ) {}

  async run(url: string): Promise<void> {
    this.#expect(OPEN_WITHIN);
    try {
      const { query, variables } = this.operation;
      const request = graphRequest({ query, variables: variables() }, 'text/event-stream');
      const response = await fetch(url, { ...request, cache: 'no-store', signal: this.#over.signal });
      const type = response.headers.get('content-type') ?? '';
      if (type.startsWith('text/event-stream') && response.body) await this.#listen(response.body);
      else this.end(await refusalOf(response));
    } catch {
      this.end(cut);
    }
  }

  end(reason: Break): void {
    if (this.#over.signal.aborted) return;
    this.stop();
    this.sink.end(reason);
  }

  stop(): void {
    clearTimeout(this.#deadline);
    this.#over.abort();
    this.onOver(this);
  }

  probe(): void {
    if (Date.now() - this.#heard > SUSPICIOUS) this.end(silent);
  }

  async #listen(body: ReadableStream<Uint8Array>): Promise<void> {
    this.sink.open();
    const pieces = body.getReader();
    const events = new EventStreamReader();
    while (!this.#over.signal.aborted) {
      this.#expect(SILENCE);
      const { value, done } = await pieces.read();
      if (done) return this.end(cut);
      for (const { type, data } of events.read(value)) {
        if (this.#over.signal.aborted) return;
        if (type === 'next') this.sink.next(JSON.parse(data) as Result);
        else if (type === 'complete') this.end({ kind: 'ended' });
      }
    }
  }

  #expect(within: number): void {
    this.#heard = Date.now();
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.end(silent), within);
  }
}

async function refusalOf(response: Response): Promise<Break> {
  const { errors } = (await response.json()) as Result;
  if (errors?.length) return breakOf(errors);
  return { kind: 'lost', loss: response.status === RESTARTING ? 'restart' : 'cut' };
}

export function openStreamLink(url: string): Link {
  const running = new Set<Stream>();
  const waiting = new Set<Stream>();

  const start = (stream: Stream) => {
    waiting.delete(stream);
    running.add(stream);
    void stream.run(url);
  };
  const onOver = (stream: Stream) => {
    running.delete(stream);
    waiting.delete(stream);
    const [next] = waiting;
    if (next && running.size < MOST) start(next);
  };
  return {
    subscribe: (operation, sink) => {
      const stream = new Stream(operation, sink, onOver);
      if (running.size < MOST) start(stream);
      else waiting.add(stream);
      return () => stream.stop();
    },
    probe: () => {
      for (const stream of [...running]) stream.probe();
    },
    drop: () => {
      for (const stream of [...waiting, ...running]) stream.end(cut);
    },
  };
}
