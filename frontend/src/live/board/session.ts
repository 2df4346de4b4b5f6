/** A board in use: follows its messages, loads further cards, and fetches anew what was missed. */
import type { Filter } from '@/gql/graphql';
import type { Connection } from '../connection';
import { positionOf } from '../cursor';
import { opened } from '../opening';
import { followLog, type LiveStatus } from '../subscription';
import { GraphError, request } from '../transport';
import { movedSince, type Places, placesOf } from './away';
import type { Board, BoardEvent, Card, Edge, FetchedColumn, Person } from './board';
import type { Carrier } from './carrier';
import { BoardColumnDocument, BoardDocument, BoardEventsDocument, BoardLaneDocument } from './documents';
import { Doings } from './doings';
import { type Effects, effectsOf, Pace } from './effects';
import { cellKey, edgeIn, filterFor, type Lanes } from './lanes';
import { isByHand, type Order } from './order';
import { OthersMoves } from './othersMoves';
import { applyPage, boardOf, type FetchedBoard, renewBoard, withoutStale, withStale } from './pages';
import type { Question } from './questions';
import { BoardStore } from './store';

const PAGE = 50;
const PAGE_OF_A_LANE = 20;
const LARGEST_PAGE = 100;
const RETRY_RENEWAL = 3_000; // ms

/** Which deals a board shows, in which order, and in which lanes. */
export type BoardScope = {
  pipelineId: string;
  filter: Filter | null;
  search: string | null;
  sort: Order;
  lanes: Lanes | null;
};

/**
 * What is going on beside the cards themselves. `live` only when what is shown is the truth of this moment: while
 * something is being fetched anew it still catches up. `missed`: moves of others while the line was broken. `wins`: when
 * a deal was last won in a stage, in milliseconds of the epoch. `waiting`: the cards whose own moves wait for
 * the network. `refusal`: this board is no longer to be had.
 */
export type SessionState = {
  live: LiveStatus;
  missed: number;
  wins: ReadonlyMap<string, number>;
  waiting: ReadonlySet<string>;
  questions: readonly Question[];
  refusal: unknown;
  loading: ReadonlySet<string>;
  failed: ReadonlyMap<string, unknown>;
};

/** The board with which the visit began, where it is this one; else as it is now. */
export async function firstBoard(scope: BoardScope): Promise<FetchedBoard> {
  const board = await opened('board');
  const isWhole = scope.filter === null && scope.search === null && isByHand(scope.sort) && !scope.lanes;
  return board && isWhole && board.pipeline.id === scope.pipelineId ? board : fetchBoard(scope);
}

const asked = ({ lanes, sort, ...scope }: BoardScope) => ({
  ...scope,
  sort: [...sort],
  lanes: lanes?.code ?? null,
});

async function fetchBoard(scope: BoardScope): Promise<FetchedBoard> {
  return (await request(BoardDocument, asked(scope))).board;
}

/** Takes note of where these cards are; what it returns lets them travel from there. */
export type Motion = (itemIds: Effects['moved']) => () => void;

/** `at` in milliseconds of the epoch. */
export type Touch = { by: Person; at: number };

/** The codes with which a board is refused that is not to be had any more. */
export const GONE: ReadonlySet<string> = new Set(['NOT_FOUND', 'FORBIDDEN']);
const MOVES = new Set(['deal.moved', 'deal.closed', 'deal.reopened']);

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
  #renewing = false;
  #generation = 0;
  #touches = new Map<string, Touch>();
  #pace = new Pace();
  /** Told on a live line before the person's eyes, and not too fast to be followed. */
  #fresh = new WeakSet<BoardEvent>();
  #motion: Motion | undefined;
  #carrier: Carrier | undefined;

  constructor(
    readonly scope: BoardScope,
    fetched: FetchedBoard,
    private readonly myId: string,
  ) {
    this.store = new BoardStore(boardOf(fetched, scope.sort, scope.lanes));
    this.others = new OthersMoves(myId);
    this.store.subscribe(() => this.#freshen());
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
    return () => {
      this.#stop?.();
      this.#stop = undefined;
    };
  }

  /** What keeps moves until the server has them. Returns the way to let go. */
  carryBy(carrier: Carrier): () => void {
    this.#carrier = carrier;
    return carrier.start(() => this.#set({ waiting: carrier.waiting, questions: carrier.questions.open }));
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
  readonly loadMore = (stageId: string): void => {
    const { columns, stale } = this.store.board;
    const { edge = null } = columns.get(stageId) ?? {};
    if (stale.has(stageId)) void this.#load(stageId, null);
    else if (edge) void this.#load(stageId, edge);
  };

  /** Loads a column on until so many of its cards are there, or all, or one page fails. */
  async loadUntil(stageId: string, count: number): Promise<void> {
    for (;;) {
      const { edge = null, ids = [] } = this.store.board.columns.get(stageId) ?? {};
      const { loading, failed } = this.#state;
      if (!edge || ids.length >= count || failed.has(stageId)) return;
      if (loading.has(stageId)) await this.#nextState();
      else await this.#load(stageId, edge);
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
      if (this.#away && MOVES.has(kind ?? '')) this.#set({ missed: this.#state.missed + 1 });
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
      this.#set({ failed: new Map() });
      this.#freshen();
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

  /** Something was fetched anew; perhaps it was the last that was missing, unless a RESYNC waits for its frame. */
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

  #freshen(): void {
    const { outdated, stale } = this.store.board;
    if (outdated) {
      void this.#renew();
      return;
    }
    for (const stageId of stale) {
      if (!this.#state.failed.has(stageId)) void this.#load(stageId, null);
    }
  }

  async #renew(): Promise<void> {
    if (this.#renewing) return;
    this.#renewing = true;
    this.store.pause();
    try {
      const fetched = await fetchBoard(this.scope);
      this.#generation += 1;
      this.#renewing = false;
      this.store.update((board) => renewBoard(board, fetched));
      this.store.resume();
      this.#caughtUp();
    } catch (error) {
      // By now it has too many lanes.
      const isRefused = error instanceof GraphError && (GONE.has(error.code) || error.code === 'VALIDATION');
      if (isRefused) this.#set({ refusal: error });
      else setTimeout(() => this.#renewAgain(), RETRY_RENEWAL);
    }
  }

  #renewAgain(): void {
    this.#renewing = false;
    if (this.#stop) void this.#renew();
  }

  /** The next page of what one lane holds of a column, or the one that failed. */
  readonly loadCell = (stageId: string, lane: string): void => {
    const column = this.store.board.columns.get(stageId);
    const edge = column ? edgeIn(column, lane) : null;
    // Behind its end a column is not known: what is shown of it may be all that this lane has there, or nothing.
    if (column && edge) void this.#load(stageId, column.edges.has(lane) ? edge : null, lane);
  };

  /** The first cards of a lane on every stage, in one request. */
  readonly loadLane = async (lane: string): Promise<void> => {
    const { lanes, filter } = this.scope;
    const { loading, failed } = this.#state;
    if (!lanes || loading.has(lane)) return;
    const generation = this.#generation;
    const set = (isLoading: boolean, failures: SessionState['failed']) => {
      const others = [...this.#state.loading].filter((one) => one !== lane);
      this.#set({ loading: new Set(isLoading ? [...others, lane] : others), failed: failures });
    };
    set(true, new Map([...failed].filter(([id]) => id !== lane)));
    try {
      const { lanes: _, ...scope } = asked(this.scope);
      const wanted = { ...scope, filter: filterFor(lanes, lane, filter) };
      const { columns } = (await request(BoardLaneDocument, wanted)).board;
      set(false, this.#state.failed);
      if (generation !== this.#generation) return;
      this.store.update((board) => columns.reduce((now, page) => applyPage(now, page, null, lane), board));
      this.#caughtUp();
    } catch (error) {
      set(false, new Map([...this.#state.failed, [lane, error]]));
    }
  };

  /**
   * Loads the page behind `edge`, or, without one, the whole window anew. One at a time in a column: two could leave a
   * gap between them. What was asked for before the whole board was renewed is older than the board and counts no more.
   * `lane`: of this lane alone.
   */
  async #load(stageId: string, edge: Edge | null, lane?: string): Promise<void> {
    const { loading, failed } = this.#state;
    const name = lane === undefined ? stageId : cellKey(stageId, lane);
    if (loading.has(name)) return;
    const generation = this.#generation;
    this.#set({
      loading: new Set([...loading, name]),
      failed: new Map([...failed].filter(([id]) => id !== name)),
    });
    const loaded = () => new Set([...this.#state.loading].filter((id) => id !== name));
    const isWhole = !edge && lane === undefined;
    if (isWhole) this.store.update((board) => withoutStale(board, stageId));
    try {
      const size = lane === undefined ? PAGE : PAGE_OF_A_LANE;
      const page = await (isWhole
        ? this.#fetchWindow(stageId)
        : this.#fetchPage(stageId, size, edge?.cursor ?? null, lane));
      this.#set({ loading: loaded() });
      this.store.update((board) =>
        generation === this.#generation ? applyPage(board, page, edge, lane) : withStale(board, stageId),
      );
      this.#caughtUp();
    } catch (error) {
      this.#set({ loading: loaded(), failed: new Map([...this.#state.failed, [name, error]]) });
      if (isWhole) this.store.update((board) => withStale(board, stageId));
    }
  }

  async #fetchPage(
    stageId: string,
    first: number,
    after: string | null,
    lane?: string,
  ): Promise<FetchedColumn> {
    const { lanes, filter } = this.scope;
    const { pipelineId: _, ...scope } = asked(this.scope);
    const also = lanes && lane !== undefined ? { filter: filterFor(lanes, lane, filter), lanes: null } : {};
    return (await request(BoardColumnDocument, { ...scope, ...also, stageId, first, after })).boardColumn;
  }

  /** As many cards as are loaded now, from the top, as one page at the earliest position of its parts. */
  async #fetchWindow(stageId: string): Promise<FetchedColumn> {
    const wanted = Math.max(PAGE, this.store.board.columns.get(stageId)?.ids.length ?? 0);
    let page = await this.#fetchPage(stageId, Math.min(wanted, LARGEST_PAGE), null);
    while (page.pageInfo.hasNextPage && page.cards.length < wanted) {
      const rest = Math.min(wanted - page.cards.length, LARGEST_PAGE);
      const next = await this.#fetchPage(stageId, rest, page.pageInfo.endCursor);
      const cursor = positionOf(next.cursor) < positionOf(page.cursor) ? next.cursor : page.cursor;
      page = { ...page, cursor, cards: [...page.cards, ...next.cards], pageInfo: next.pageInfo };
    }
    return page;
  }
}
