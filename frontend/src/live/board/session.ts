/** A board in use: follows its messages, and says what is going on beside the cards themselves. */
import type { Connection } from '../connection';
import { followLog, type LiveStatus } from '../subscription';
import { movedSince, type Places, placesOf } from './away';
import type { Board, BoardEvent, Card, Person } from './board';
import type { Carrier } from './carrier';
import { BoardEventsDocument } from './documents';
import { Doings } from './doings';
import { type Effects, effectsOf, Pace } from './effects';
import { Loading, type LoadState } from './loading';
import { OthersMoves } from './othersMoves';
import { boardOf, type FetchedBoard } from './pages';
import type { Question } from './questions';
import { asked, type BoardScope } from './reading';
import { BoardStore } from './store';

/**
 * What is going on beside the cards themselves. `live` only when what is shown is the truth of this moment: while
 * something is being fetched anew it still catches up. `missed`: moves of others while the line was broken. `wins`: when
 * a deal was last won in a stage, in milliseconds of the epoch. `waiting`: the cards whose own moves wait for
 * the network. `refusal`: this board is no longer to be had.
 */
export type SessionState = LoadState & {
  live: LiveStatus;
  missed: number;
  wins: ReadonlyMap<string, number>;
  waiting: ReadonlySet<string>;
  questions: readonly Question[];
  refusal: unknown;
};

/** Takes note of where these cards are; what it returns lets them travel from there. */
export type Motion = (itemIds: Effects['moved']) => () => void;

/** `at` in milliseconds of the epoch. */
export type Touch = { by: Person; at: number };

/** What the log calls an item that has come to another stage. */
const MOVES = /^(deal|lead)\.(moved|closed|reopened)$/u;

/** The time since a live line broke: `wasResynced` when its messages were too many to be told one by one. */
type Away = { places: Places; wasResynced: boolean };

export class BoardSession {
  readonly store: BoardStore;
  readonly doings: Doings;
  readonly others: OthersMoves;
  #state: SessionState = {
    live: { phase: 'connecting', since: Date.now(), way: 'socket' },
    missed: 0,
    wins: new Map(),
    waiting: new Set(),
    questions: [],
    refusal: null,
    loading: new Set(),
    failed: new Map(),
  };
  #listeners = new Set<() => void>();
  #stop: (() => void) | undefined;
  #line: LiveStatus = this.#state.live;
  #away: Away | null = null;
  /** A RESYNC has come, and what it asks for has not been fetched. */
  #isBehind = false;
  #touches = new Map<string, Touch>();
  #pace = new Pace();
  /** Told on a live line before the person's eyes, and not too fast to be followed. */
  #fresh = new WeakSet<BoardEvent>();
  #motion: Motion | undefined;
  #carrier: Carrier | undefined;
  #loading: Loading;

  constructor(
    readonly scope: BoardScope,
    fetched: FetchedBoard,
    private readonly myId: string,
  ) {
    this.store = new BoardStore(boardOf(fetched, scope.sort, scope.lanes));
    this.others = new OthersMoves(myId);
    this.#loading = new Loading(scope, this.store, {
      onState: (state) => this.#set(state),
      onCaughtUp: () => this.#caughtUp(),
      onRefusal: (refusal) => this.#set({ refusal }),
    });
    this.store.subscribe(() => this.#loading.freshen());
    this.store.watch((before, after, events) => this.#look(before, after, events));
    const onAnswer = (cards: readonly Card[]) => {
      for (const { id, stageId } of cards) this.#away?.places.set(id, stageId);
    };
    this.doings = new Doings(this.store, onAnswer);
  }

  start(connection?: Connection): () => void {
    const { store } = this;
    const { sort: _, ...scope } = asked(this.scope); // messages are the same in every order
    this.#stop = followLog(
      {
        document: BoardEventsDocument,
        variables: scope,
        after: store.board.cursor,
        pick: (data) => data.boardEvents,
        onMessage: (event) => this.#receive(event),
        onStatus: (line) => this.#follow(line),
        onRefusal: (refusal) => this.#set({ refusal }),
      },
      connection,
    );
    this.#loading.start();
    return () => {
      this.#stop?.();
      this.#stop = undefined;
      this.#loading.stop();
    };
  }

  /** What keeps moves until the server has them; until it is there they wait. Returns the way to let go. */
  carryBy(coming: Promise<Carrier>): () => void {
    let stop: () => void = () => undefined;
    let isGone = false;
    const begun = coming.then(
      (carrier) => {
        if (isGone) return;
        this.#carrier = carrier;
        stop = carrier.start(() =>
          this.#set({ waiting: carrier.waiting, questions: carrier.questions.open }),
        );
      },
      () => undefined, // without it they are told at once, or not at all
    );
    this.doings.expectCarrier(begun);
    return () => {
      isGone = true;
      stop();
    };
  }

  get carrier(): Carrier | undefined {
    return this.#carrier;
  }

  /** Not every deal of the pipeline is meant to be here. */
  get isFiltered(): boolean {
    return this.scope.filter !== null || this.scope.search !== null;
  }

  get state(): SessionState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** The person has read how much was missed. */
  readonly acknowledge = (): void => this.#set({ missed: 0 });

  /** The next page of a column, or the one that failed. */
  readonly loadMore = (stageId: string): void => void this.#loading.more(stageId);

  /** The next page of what one lane holds of a column, or the one that failed. */
  readonly loadCell = (stageId: string, lane: string): void => this.#loading.moreOfCell(stageId, lane);

  /** The first cards of a lane on every stage, in one request. */
  readonly loadLane = (lane: string): Promise<void> => this.#loading.lane(lane);

  /** Loads a column on until so many of its cards are there, or all, or one page fails. */
  async loadUntil(stageId: string, count: number): Promise<void> {
    for (;;) {
      const { edge = null, ids = [] } = this.store.board.columns.get(stageId) ?? {};
      const { loading, failed } = this.#state;
      if (!edge || ids.length >= count || failed.has(stageId)) return;
      if (loading.has(stageId)) await this.#nextState();
      else await this.#loading.more(stageId);
    }
  }

  #nextState(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        stop();
        resolve();
      });
    });
  }

  /** Who has just changed a card before the person's eyes, if somebody has. */
  touchOf(itemId: string): Touch | undefined {
    return this.#touches.get(itemId);
  }

  /** Shows how cards travel: called before they are drawn at their new places. Returns the way to stop. */
  showMotion(motion: Motion): () => void {
    this.#motion = motion;
    return () => {
      if (this.#motion === motion) this.#motion = undefined;
    };
  }

  #look(before: Board, after: Board, events: readonly BoardEvent[]): (() => void) | undefined {
    const seen = events.filter((event) => this.#fresh.has(event));
    if (seen.length === 0) return undefined;
    const { touched, moved, won } = effectsOf(before, after, seen, this.myId);
    const at = Date.now();
    for (const [itemId, by] of touched) this.#touches.set(itemId, { by, at });
    if (won.size > 0) {
      this.#set({ wins: new Map([...this.#state.wins, ...[...won].map((id) => [id, at] as const)]) });
    }
    return moved.size > 0 ? this.#motion?.(moved) : undefined;
  }

  #receive(event: BoardEvent): void {
    const { actor, itemId, kind, type } = event;
    if (type === 'RESYNC') {
      this.#isBehind = true;
      if (this.#away && event.stageIds.length === 0) this.#away.wasResynced = true;
      this.#tell();
    }
    if (itemId && actor?.id !== this.myId) {
      if (this.#away && MOVES.test(kind ?? '')) this.#set({ missed: this.#state.missed + 1 });
    }
    const isSeen = this.#line.phase === 'live' && !document.hidden;
    if (isSeen) this.others.notice(event);
    if (isSeen && this.#pace.allows(Date.now())) this.#fresh.add(event);
    this.store.receive(event);
  }

  /** A restored connection is worth another try of what has failed. */
  #follow(line: LiveStatus): void {
    if (this.#line.phase === 'live' && line.phase !== 'live' && !this.#away) {
      this.#away = { places: placesOf(this.store.board), wasResynced: false };
      this.#set({ missed: 0 });
    }
    this.#line = line;
    if (line.phase === 'live') {
      this.#loading.forgive();
      this.#carrier?.drain();
    } else if (line.phase === 'offline') this.#carrier?.cut();
    this.#tell();
  }

  /** Says how live the board is; once it is again, what a RESYNC swallowed is counted by the cards themselves. */
  #tell(): void {
    const { board } = this.store;
    const isLive = this.#line.phase === 'live';
    if (isLive && !this.#isBehind && this.#away) {
      if (this.#away.wasResynced) this.#set({ missed: movedSince(this.#away.places, board) });
      this.#away = null;
    }
    this.#set({ live: isLive && this.#isBehind ? { ...this.#line, phase: 'catching-up' } : this.#line });
  }

  /** What was missing is here, if that was the last of it, unless a RESYNC waits for its frame. */
  #caughtUp(): void {
    this.store.flush();
    const { outdated, stale } = this.store.board;
    if (!this.#isBehind || outdated || stale.size > 0 || this.#state.loading.size > 0) return;
    this.#isBehind = false;
    this.#tell();
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
