/** Loads a board on, page by page, and anew where too much was missed: what is under way, and what failed. */
import { GraphError } from '../transport';
import type { Edge } from './board';
import { cellKey, edgeIn } from './lanes';
import { applyPage, renewBoard, withoutStale, withStale } from './pages';
import { type BoardScope, fetchBoard, fetchLane, fetchPage, fetchWindow } from './reading';
import type { BoardStore } from './store';

const RETRY_RENEWAL = 3_000; // ms

/** The codes with which a board is refused that is not to be had any more. */
export const GONE: ReadonlySet<string> = new Set(['NOT_FOUND', 'FORBIDDEN']);

/** By stage, lane, or what a lane holds of a stage. */
export type LoadState = { loading: ReadonlySet<string>; failed: ReadonlyMap<string, unknown> };

type LoadEars = {
  onState: (state: Partial<LoadState>) => void;
  /** Something was fetched anew; perhaps it was the last that was missing. */
  onCaughtUp: () => void;
  /** This board is no longer to be had. */
  onRefusal: (error: unknown) => void;
};

export class Loading {
  #state: LoadState = { loading: new Set(), failed: new Map() };
  #isRenewing = false;
  #isStopped = true;
  #generation = 0;

  constructor(
    private readonly scope: BoardScope,
    private readonly store: BoardStore,
    private readonly ears: LoadEars,
  ) {}

  get state(): LoadState {
    return this.#state;
  }

  start(): void {
    this.#isStopped = false;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** What has failed is worth another try. */
  forgive(): void {
    this.#set({ failed: new Map() });
    this.freshen();
  }

  /** The next page of a column, or the one that failed. */
  more(stageId: string): Promise<void> | undefined {
    const { columns, stale } = this.store.board;
    const { edge = null } = columns.get(stageId) ?? {};
    if (stale.has(stageId)) return this.#load(stageId, null);
    return edge ? this.#load(stageId, edge) : undefined;
  }

  /** The next page of what one lane holds of a column, or the one that failed. */
  moreOfCell(stageId: string, lane: string): void {
    const column = this.store.board.columns.get(stageId);
    const edge = column ? edgeIn(column, lane) : null;
    // Behind its end a column is not known: what is shown of it may be all that this lane has there, or nothing.
    if (column && edge) void this.#load(stageId, column.edges.has(lane) ? edge : null, lane);
  }

  /** The first cards of a lane on every stage. */
  async lane(lane: string): Promise<void> {
    const { lanes } = this.scope;
    if (!lanes || this.#state.loading.has(lane)) return;
    const generation = this.#begin(lane);
    try {
      const columns = await fetchLane(this.scope, lanes, lane);
      this.#end(lane);
      if (generation !== this.#generation) return;
      this.store.update((board) => columns.reduce((now, page) => applyPage(now, page, null, lane), board));
      this.ears.onCaughtUp();
    } catch (error) {
      this.#end(lane, error);
    }
  }

  /** Fetches what the board knows to be behind. */
  freshen(): void {
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
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    this.store.pause();
    try {
      const fetched = await fetchBoard(this.scope);
      this.#generation += 1;
      this.#isRenewing = false;
      this.store.update((board) => renewBoard(board, fetched));
      this.store.resume();
      this.ears.onCaughtUp();
    } catch (error) {
      // By now it has too many lanes.
      const isRefused = error instanceof GraphError && (GONE.has(error.code) || error.code === 'VALIDATION');
      if (isRefused) this.ears.onRefusal(error);
      else setTimeout(() => this.#renewAgain(), RETRY_RENEWAL);
    }
  }

  #renewAgain(): void {
    this.#isRenewing = false;
    if (!this.#isStopped) void this.#renew();
  }

  /**
   * Loads the page behind `edge`, or, without one, the whole window anew. One at a time in a column: two could leave a
   * gap between them. What was asked for before the whole board was renewed is older than the board and counts no more.
   * `lane`: of this lane alone.
   */
  async #load(stageId: string, edge: Edge | null, lane?: string): Promise<void> {
    const name = lane === undefined ? stageId : cellKey(stageId, lane);
    if (this.#state.loading.has(name)) return;
    const generation = this.#begin(name);
    const isWhole = !edge && lane === undefined;
    if (isWhole) this.store.update((board) => withoutStale(board, stageId));
    try {
      const loaded = this.store.board.columns.get(stageId)?.ids.length ?? 0;
      const page = await (isWhole
        ? fetchWindow(this.scope, stageId, loaded)
        : fetchPage(this.scope, stageId, edge?.cursor ?? null, lane));
      this.#end(name);
      this.store.update((board) =>
        generation === this.#generation ? applyPage(board, page, edge, lane) : withStale(board, stageId),
      );
      this.ears.onCaughtUp();
    } catch (error) {
      this.#end(name, error);
      if (isWhole) this.store.update((board) => withStale(board, stageId));
    }
  }

  /** Gives the generation of the board for which it is fetched. */
  #begin(name: string): number {
    const { loading, failed } = this.#state;
    this.#set({
      loading: new Set([...loading, name]),
      failed: new Map([...failed].filter(([one]) => one !== name)),
    });
    return this.#generation;
  }

  #end(name: string, failure?: unknown): void {
    const { loading, failed } = this.#state;
    this.#set({
      loading: new Set([...loading].filter((one) => one !== name)),
      ...(failure !== undefined && { failed: new Map([...failed, [name, failure]]) }),
    });
  }

  #set(change: Partial<LoadState>): void {
    this.#state = { ...this.#state, ...change };
    this.ears.onState(change);
  }
}
