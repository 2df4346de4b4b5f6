/**
 * An activities view that stays true while it is open. Messages name items, which are read anew, and so is all of it when
 * time alone has moved some: where an item stands hangs on the reader's clock, and the server says.
 */
import type { ActivityColumn } from '@/gql/graphql';
import type { Card, Person } from '@/live/board/board';
import type { Connection } from '@/live/connection';
import { followLog, type LiveStatus } from '@/live/subscription';
import type { GraphError } from '@/live/transport';
import {
  type Agenda,
  type AgendaCard,
  type AgendaColumn,
  agendaOf,
  withMove,
  withPage,
  withRead,
} from './agenda';
import {
  ActivityBoardEventsDocument,
  type AgendaNews,
  type AgendaScope,
  type AgendaServer,
  agendaServer,
  type FetchedAgenda,
} from './documents';

const GATHERING = 120; // ms in which news are put together into one request
const SHARE = 2; // times as long as the last reading took, at least, a browser then leaves the server alone
const MOST = 100; // items that one request reads
const RETRY = 5_000; // ms
const FLASH = 900; // ms

/** A colleague's change, for the moment in which it is shown. */
export type Touch = { by: Person; at: number };
export type AgendaState = {
  /** As the person sees it, with their own moves. */
  agenda: Agenda;
  live: LiveStatus;
  /** Columns that are being read on, and those where that failed. */
  loading: ReadonlySet<ActivityColumn>;
  failed: ReadonlyMap<ActivityColumn, unknown>;
  touches: ReadonlyMap<string, Touch>;
  refusal: GraphError | null;
};
/** Told before and after the columns change, with the items that may move. */
export type Motion = (ids: ReadonlySet<string>) => () => void;

export class AgendaSession {
  #known: Agenda;
  #moves = new Map<string, ActivityColumn>();
  #state: AgendaState;
  #listeners = new Set<() => void>();
  #cursor: string;
  #stop: (() => void) | undefined;
  #waiting = new Map<string, Person | null>();
  #isStale = false;
  #isCatchingUp = false;
  /** So that no reading brings what an earlier one has overtaken, and no move arrives before an earlier one. */
  #read = oneByOne();
  #write = oneByOne();
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #turning: ReturnType<typeof setTimeout> | undefined;
  #turnsAt: number;
  /** Where reading takes long, as among a hundred thousand items, news gather for longer. */
  #rest = 0;
  #motion: Motion | undefined;
  /** What is to be shown once no hand holds a card. */
  #held: Set<string> | undefined;

  constructor(
    readonly scope: AgendaScope,
    fetched: FetchedAgenda,
    private readonly myId: string,
    private readonly server: AgendaServer = agendaServer,
  ) {
    this.#known = agendaOf(fetched);
    this.#cursor = fetched.cursor;
    this.#turnsAt = turnOf(fetched);
    const live: LiveStatus = { phase: 'connecting', since: Date.now(), way: 'socket' };
    this.#state = {
      agenda: this.#known,
      live,
      loading: new Set(),
      failed: new Map(),
      touches: new Map(),
      refusal: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  get state(): AgendaState {
    return this.#state;
  }

  start(connection?: Connection): () => void {
    const { kind, filter, search } = this.scope;
    this.#stop = followLog(
      {
        document: ActivityBoardEventsDocument,
        variables: { kind, filter, search },
        after: this.#cursor,
        pick: (data) => data.activityBoardEvents,
        onMessage: (news) => this.#receive(news),
        onStatus: (live) => this.#set({ live }),
        onRefusal: (refusal) => this.#set({ refusal }),
      },
      connection,
    );
    this.#awaitTurn();
    // Timers of a machine that slept, or of a tab far behind, come late.
    const onShown = () => document.hidden || Date.now() < this.#turnsAt || this.reload();
    document.addEventListener('visibilitychange', onShown);
    return () => {
      document.removeEventListener('visibilitychange', onShown);
      this.#stop?.();
      this.#stop = undefined;
      clearTimeout(this.#gathering);
      this.#gathering = undefined;
      clearTimeout(this.#turning);
    };
  }

  /** Shows how cards travel. */
  showMotion(motion: Motion): () => void {
    this.#motion = motion;
    return () => {
      this.#motion = undefined;
    };
  }

  cardOf(id: string): Card | undefined {
    return this.#find(id)?.card;
  }

  canMove(id: string): boolean {
    return this.#find(id)?.canMove ?? false;
  }

  #find(id: string): AgendaCard | undefined {
    return this.#state.agenda.flatMap(({ cards }) => cards).find((one) => one.id === id);
  }

  columnOf(id: string): ActivityColumn | undefined {
    return this.#state.agenda.find(({ cards }) => cards.some((one) => one.id === id))?.id;
  }

  /** Nothing moves under a hand that holds a card: what comes meanwhile is shown when it lets go. */
  hold(): void {
    this.#held ??= new Set();
  }

  release(): void {
    const ids = this.#held;
    this.#held = undefined;
    if (ids) this.#show(ids);
  }

  /** Shows it moved at once, and as it was when that is refused. What it raises is the reason. */
  async move(
    id: string,
    column: ActivityColumn,
  ): Promise<{ column: ActivityColumn | null; operationId: string | null }> {
    this.#moves.set(id, column);
    this.#show(new Set([id]));
    try {
      const { column: stands = null, operationId = null } = await this.#write(() =>
        this.server.move(id, column),
      );
      await this.#read(() => this.#readOnly([id])).catch(() => this.reload());
      return { column: stands, operationId };
    } finally {
      if (this.#moves.get(id) === column) this.#moves.delete(id);
      this.#show(new Set([id]));
    }
  }

  /** All of it, as far as it was read. */
  readonly reload = (): void => {
    this.#isStale = true;
    this.#gather(0);
  };

  readonly loadMore = (columnId: string): void => {
    const id = columnId as ActivityColumn;
    if (!this.#edgeOf(id) || this.#state.loading.has(id)) return;
    const { failed } = this.#state;
    this.#set({
      loading: new Set([...this.#state.loading, id]),
      failed: new Map([...failed].filter(([one]) => one !== id)),
    });
    this.#read(async () => {
      const edge = this.#edgeOf(id);
      if (edge)
        this.#learn(withPage(this.#known, await this.server.more(this.scope, id, edge.cursor)), new Set());
    })
      .catch((error) => this.#set({ failed: new Map([...this.#state.failed, [id, error]]) }))
      .finally(() => this.#set({ loading: new Set([...this.#state.loading].filter((one) => one !== id)) }));
  };

  #edgeOf(id: ActivityColumn): AgendaColumn['edge'] {
    return this.#known.find((column) => column.id === id)?.edge ?? null;
  }

  #receive({ type, ids, actor }: AgendaNews): void {
    if (type === 'RESYNC') this.reload();
    else if (type === 'ITEMS') this.#wait(ids, actor ?? null);
  }

  #wait(ids: readonly string[], by: Person | null): void {
    for (const id of ids) this.#waiting.set(id, by);
    this.#gather(GATHERING);
  }

  #gather(after: number): void {
    if (!this.#stop) return;
    this.#gathering ??= setTimeout(() => this.#catchUp(), Math.max(after, this.#rest));
  }

  #catchUp(): void {
    this.#gathering = undefined;
    if (this.#isCatchingUp) return;
    this.#isCatchingUp = true;
    void this.#read(() => this.#readWaiting())
      .then(
        () => 0,
        () => RETRY,
      )
      .then((pause) => {
        this.#isCatchingUp = false;
        if (this.#isStale || this.#waiting.size > 0) this.#gather(pause);
      });
  }

  /** What comes while it is being read may be newer than what is read, so it waits for the next time. */
  async #readWaiting(): Promise<void> {
    const begun = Date.now();
    const waiting = this.#waiting;
    const isStale = this.#isStale || waiting.size > MOST;
    this.#waiting = new Map();
    this.#isStale = false;
    try {
      if (isStale) {
        const agenda = await this.#readAll();
        this.#learn(agenda, movedBetween(this.#known, agenda));
      } else if (waiting.size > 0) {
        await this.#readOnly([...waiting.keys()]);
        this.#flash(
          [...waiting].flatMap(([id, by]) => (by && by.id !== this.myId ? [[id, by] as const] : [])),
        );
      }
    } catch (error) {
      this.#isStale ||= isStale;
      this.#waiting = new Map([...waiting, ...this.#waiting]);
      throw error;
    }
    this.#rest = SHARE * (Date.now() - begun);
  }

  /** As far as one has scrolled in each column. */
  async #readAll(): Promise<Agenda> {
    const fetched = await this.server.read(this.scope);
    this.#turn(fetched);
    let agenda = agendaOf(fetched);
    for (const { id, cards } of this.#known) {
      const known = () => agenda.find((column) => column.id === id);
      for (let column = known(); column?.edge && column.cards.length < cards.length; column = known())
        agenda = withPage(agenda, await this.server.more(this.scope, id, column.edge.cursor));
    }
    return agenda;
  }

  async #readOnly(ids: readonly string[]): Promise<void> {
    const read = await this.server.read(this.scope, ids);
    this.#turn(read);
    this.#learn(withRead(this.#known, ids, read), new Set(ids));
  }

  #turn(read: FetchedAgenda): void {
    this.#turnsAt = turnOf(read);
    if (this.#stop) this.#awaitTurn();
  }

  #awaitTurn(): void {
    clearTimeout(this.#turning);
    this.#turning = setTimeout(this.reload, this.#turnsAt - Date.now());
  }

  #learn(known: Agenda, ids: ReadonlySet<string>): void {
    this.#known = known;
    this.#show(ids);
  }

  #show(ids: ReadonlySet<string>): void {
    if (this.#held) {
      for (const id of ids) this.#held.add(id);
      return;
    }
    let agenda = this.#known;
    for (const [id, column] of this.#moves) agenda = withMove(agenda, id, column);
    const arrive = this.#motion?.(ids);
    this.#set({ agenda });
    if (arrive) requestAnimationFrame(arrive);
  }

  #flash(touched: readonly (readonly [string, Person])[]): void {
    if (touched.length === 0 || document.hidden) return;
    const at = Date.now();
    this.#set({
      touches: new Map([...this.#state.touches, ...touched.map(([id, by]) => [id, { by, at }] as const)]),
    });
    setTimeout(
      () => this.#set({ touches: new Map([...this.#state.touches].filter(([, touch]) => touch.at !== at)) }),
      FLASH,
    );
  }

  #set(change: Partial<AgendaState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** By this browser's clock, a moment behind the server's: a second early one would read what was there before. */
const turnOf = ({ turnsIn }: FetchedAgenda): number => Date.now() + turnsIn * 1_000 + 250;

/** The items that stand in another column, or in none. */
function movedBetween(before: Agenda, after: Agenda): ReadonlySet<string> {
  const stood = new Map(before.flatMap(({ id, cards }) => cards.map((card) => [card.id, id] as const)));
  const stands = new Map(after.flatMap(({ id, cards }) => cards.map((card) => [card.id, id] as const)));
  return new Set([...stood, ...stands].flatMap(([id]) => (stood.get(id) === stands.get(id) ? [] : [id])));
}

/** Runs what it is given one after the other, each with its own outcome. */
function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(run: () => Promise<T>): Promise<T> => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}
