/**
 * Carries moves to the server, through tunnels and over reloads: what can't be told now waits, in the order in which it was
 * done, and is told when the line is back. Each bears its own clientOpId, so that the server does none of them twice (B58).
 */
import { backoff } from '../backoff';
import { GraphError } from '../transport';
import type { Answer, Versions } from './answers';
import type { Intent, IntentStorage } from './intents';
import type { Tabs } from './tabs';

type Attempt = () => Promise<Answer>;

type Entry = {
  intent: Intent;
  attempt: Attempt;
  answer: Promise<Answer>;
  settle: { done: (answer: Answer) => void; failed: (error: unknown) => void };
  /** The server could not be reached. */
  isWaiting: boolean;
  /** The board that shows it and will say what became of it. */
  claimant: object | null;
};

type Nothing = () => undefined;

const TRIES_OF_A_FAILING_SERVER = 5;
/** ms; how long a move waits for what another page, perhaps one that is being left, has not told of the same card. */
const PATIENCE = 5_000;
const PAUSE = 250; // ms between two looks whether it has
const FAILING = new Set(['INTERNAL', 'RATE_LIMITED']);

/** `fetch` reports an unreachable server as a TypeError. */
const isUnreachable = (error: unknown) => error instanceof TypeError;
/** Whoever signs in again finds what was not sent. */
const isSignedOut = (error: unknown) => error instanceof GraphError && error.code === 'UNAUTHENTICATED';
const isFailing = (error: unknown) => error instanceof GraphError && FAILING.has(error.code);

export class Outbox {
  #entries: readonly Entry[] = [];
  #waiting: ReadonlySet<string> = new Set();
  #listeners = new Set<() => void>();
  #isDraining = false;
  #failures = 0;
  #next: ReturnType<typeof setTimeout> | undefined;
  #cut: Set<Nothing> = new Set();
  #outwaited = new Set<string>();

  /** `ask` tells the server of what another page has left behind. */
  constructor(
    private readonly userId: string,
    private readonly storage: IntentStorage,
    private readonly tabs: Tabs,
    private readonly ask: (intent: Intent) => Promise<Answer>,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** The cards whose moves wait for the network. */
  get waiting(): ReadonlySet<string> {
    return this.#waiting;
  }

  /** What was left behind on a board, for whoever shows it now: nobody else is given it. */
  claim(pipelineId: string, claimant: object): readonly { intent: Intent; answer: Promise<Answer> }[] {
    const left = this.#entries.filter(
      (entry) => entry.claimant === null && entry.intent.pipelineId === pipelineId,
    );
    for (const entry of left) entry.claimant = claimant;
    return left;
  }

  /** A board that goes away leaves what is not settled to the next one. */
  release(claimant: object): void {
    for (const entry of this.#entries) if (entry.claimant === claimant) entry.claimant = null;
  }

  isClaimedBy(clientOpId: string, claimant: object): boolean {
    return this.#entries.some(
      (entry) => entry.intent.clientOpId === clientOpId && entry.claimant === claimant,
    );
  }

  /** Resolves or rejects when the server has answered, however long that takes; `settle` then ends it. */
  deliver(
    doing: Omit<Intent, 'userId' | 'owner' | 'at'>,
    attempt: Attempt,
    claimant: object,
  ): Promise<Answer> {
    const last = this.#entries.at(-1)?.intent.at ?? 0;
    const at = Math.max(Date.now(), last + 1);
    const intent = { ...doing, userId: this.userId, owner: this.tabs.me, at };
    this.storage.put(intent);
    void this.tabs.hold();
    const entry = this.#enter(intent, attempt, claimant);
    // What was done before goes before it.
    if (this.#entries.some(({ isWaiting }) => isWaiting) || this.#isPreceded(intent)) {
      entry.isWaiting = true;
      this.#tell();
      void this.drain();
    } else void this.#try(entry);
    return entry.answer;
  }

  /** It was answered, and the person knows. */
  settle(clientOpId: string): void {
    this.#entries = this.#entries.filter(({ intent }) => intent.clientOpId !== clientOpId);
    this.storage.remove(clientOpId);
    this.#tell();
  }

  /** Takes over what pages that are gone did not get rid of, and sends it with the rest. */
  readonly adopt = async (): Promise<void> => {
    await this.tabs.inTurn(async () => {
      // Read before as well: what another tab begins or ends meanwhile is none that was left.
      const before = new Set(this.storage.all().map(({ clientOpId }) => clientOpId));
      const alive = await this.tabs.alive();
      const mine = new Set(this.#entries.map(({ intent }) => intent.clientOpId));
      const others = this.storage
        .all()
        .filter(({ clientOpId: id, userId }) => userId === this.userId && before.has(id) && !mine.has(id));
      const isLeft = ({ owner }: Intent) => owner === this.tabs.me || !alive.has(owner);
      for (const { owner } of others.filter((one) => !isLeft(one))) this.#outwait(owner);
      const left = others.filter(isLeft);
      if (left.length > 0) await this.tabs.hold();
      for (const one of left) {
        const intent = { ...one, owner: this.tabs.me };
        this.storage.put(intent);
        const entry = this.#enter(intent, () => this.ask(entry.intent), null);
        entry.isWaiting = true;
      }
      this.#entries = this.#entries.toSorted((one, other) => one.intent.at - other.intent.at);
      this.#tell();
    });
    await this.drain();
  };

  /** A page that is being left may live on for a moment: what it leaves is taken over when it has gone. */
  #outwait(tab: string): void {
    if (this.#outwaited.has(tab)) return;
    this.#outwaited.add(tab);
    void this.tabs.whenGone(tab).then(() => {
      this.#outwaited.delete(tab);
      return this.adopt();
    });
  }

  /** The line has gone: what is on its way may never be answered, and is told once more. */
  readonly cut = (): void => {
    for (const cut of this.#cut) cut();
  };

  /** Tells the server what waits, one after the other; until it can't be reached. */
  readonly drain = async (): Promise<void> => {
    if (this.#isDraining) return;
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#isDraining = true;
    const isReached = await this.tabs.inTurn(async () => {
      for (let entry = this.#first(); entry; entry = this.#first()) {
        if (!(await this.#try(entry))) return false;
        this.#failures = 0;
      }
      return true;
    });
    this.#isDraining = false;
    if (!isReached) this.#failures += 1;
    const isLeft = this.#entries.some(({ isWaiting }) => isWaiting);
    if (isLeft) this.#next = setTimeout(() => void this.drain(), isReached ? PAUSE : backoff(this.#failures));
  };

  /** The oldest that may go now: of cards that wait for another page, nothing does. */
  #first(): Entry | undefined {
    const barred = new Set<string>();
    return this.#entries.find(({ isWaiting, intent }) => {
      if (!isWaiting) return false;
      const { itemIds } = intent.move;
      const mayGo = !itemIds.some((id) => barred.has(id)) && !this.#isPreceded(intent);
      if (!mayGo) for (const id of itemIds) barred.add(id);
      return mayGo;
    });
  }

  #enter(intent: Intent, attempt: Attempt, claimant: object | null): Entry {
    let settle: Entry['settle'] | undefined;
    const answer = new Promise<Answer>((done, failed) => {
      settle = { done, failed };
    });
    if (!settle) throw new Error('A promise begins at once');
    // Whoever shows it hears of the failure; until then it is nobody's fault.
    answer.catch(() => undefined);
    const entry = { intent, attempt, answer, settle, isWaiting: false, claimant };
    this.#entries = [...this.#entries, entry];
    return entry;
  }

  /** Another page has something older to tell of the same cards: it goes on to do so, or leaves it to this one soon. */
  #isPreceded({ at, move }: Intent): boolean {
    if (Date.now() - at > PATIENCE) return false;
    return this.storage
      .all()
      .some(
        (other) =>
          other.userId === this.userId &&
          other.owner !== this.tabs.me &&
          other.at < at &&
          other.move.itemIds.some((id) => move.itemIds.includes(id)),
      );
  }

  /** Whether the server has answered. */
  async #try(entry: Entry): Promise<boolean> {
    try {
      const answer = await this.#unlessCut(entry.attempt());
      this.#follow(entry, answer);
      this.#end(entry, () => entry.settle.done(answer));
    } catch (error) {
      const isLater =
        isUnreachable(error) ||
        isSignedOut(error) ||
        (entry.isWaiting && isFailing(error) && this.#failures < TRIES_OF_A_FAILING_SERVER);
      if (!isLater) {
        this.#end(entry, () => entry.settle.failed(error));
        return true;
      }
      const wasWaiting = entry.isWaiting;
      entry.isWaiting = true;
      this.#tell();
      if (!wasWaiting) this.#next ??= setTimeout(() => void this.drain(), backoff(1));
      return false;
    }
    return true;
  }

  #end(entry: Entry, settle: () => void): void {
    entry.isWaiting = false;
    settle();
    this.#tell();
  }

  /** What the person did with the same cards after it was done to what it has made of them. */
  #follow({ intent }: Entry, { cards, refused }: Answer): void {
    const failed = new Set(refused.map(({ itemId }) => itemId));
    const made: Versions = new Map(
      cards.flatMap(({ id, version }) => (failed.has(id) ? [] : [[id, version]])),
    );
    this.#entries = this.#entries.map((entry) => {
      if (entry.intent.at <= intent.at || !entry.intent.seen.some(([id]) => made.has(id))) return entry;
      const seen = entry.intent.seen.map(([id, version]) => [id, made.get(id) ?? version] as const);
      entry.intent = { ...entry.intent, seen };
      this.storage.put(entry.intent);
      return entry;
    });
  }

  async #unlessCut<T>(answer: Promise<T>): Promise<T> {
    let cut: Nothing = () => undefined;
    const gone = new Promise<never>((_, reject) => {
      cut = () => void reject(new TypeError('The line has gone'));
    });
    this.#cut.add(cut);
    try {
      return await Promise.race([answer, gone]);
    } finally {
      this.#cut.delete(cut);
    }
  }

  #tell(): void {
    const waiting = this.#entries.flatMap(({ intent, isWaiting }) => (isWaiting ? intent.move.itemIds : []));
    this.#waiting = new Set(waiting);
    if (this.#entries.length === 0) this.tabs.letGo();
    for (const listener of this.#listeners) listener();
  }
}
