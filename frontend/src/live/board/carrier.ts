/** Carries a board's moves through the outbox, and asks the person what only they can say of the answers (B35, B58). */
import { type Answer, askMove, type Refusal, type Versions } from './answers';
import type { Doings, Told } from './doings';
import type { Intent, Move } from './intents';
import { laneOf, NONE } from './lanes';
import { addOperation } from './operations';
import type { Outbox } from './outbox';
import { type Question, Questions } from './questions';
import type { BoardStore } from './store';

type Kept = Pick<Intent, 'clientOpId' | 'move' | 'titles'>;
type Return = (itemIds: readonly string[]) => void;

const NOTHING: Told = { done: [], refused: [], operationId: null };

export class Carrier {
  readonly questions = new Questions((clientOpId) => this.outbox.settle(clientOpId));

  constructor(
    private readonly outbox: Outbox,
    private readonly doings: Doings,
    private readonly store: BoardStore,
    private readonly pipelineId: string,
  ) {}

  get waiting(): ReadonlySet<string> {
    return this.outbox.waiting;
  }

  /** Until the board goes away. `onChange`: something waits, or is asked, that did not. */
  start(onChange: () => void): () => void {
    this.doings.carryBy(this);
    this.#resume();
    const change = () => {
      this.#resume();
      onChange();
    };
    const stops = [this.outbox.subscribe(change), this.questions.subscribe(onChange)];
    onChange();
    return () => {
      for (const stop of stops) stop();
      this.outbox.release(this);
      this.doings.carryBy(null);
    };
  }

  drain(): void {
    void this.outbox.drain();
  }

  cut(): void {
    this.outbox.cut();
  }

  async carry(move: Move, seen: Versions, attempt: () => Promise<Answer>, onReturn: Return): Promise<Told> {
    const { clientOpId, itemIds } = move;
    const titles = itemIds.map((id) => [id, this.store.cardOf(id)?.title ?? ''] as const);
    const intent = { clientOpId, pipelineId: this.pipelineId, move, seen: [...seen], titles };
    const answered = this.outbox.deliver(intent, attempt, this);
    return this.#concluded(intent, await this.doings.settle(move, answered, onReturn));
  }

  /** Moves once more, over what the person was told that somebody else did. */
  async insist({ title, target, refusal }: Question, onReturn: Return): Promise<Told> {
    if (refusal.kind !== 'conflict') throw new Error('Nothing to insist on');
    const { card } = refusal;
    const doing = this.doings.lay({ kind: 'move', ...target }, [card.id]);
    const seen = new Map([[card.id, card.version]]);
    const told = await this.doings.tell(
      { ...doing, seen },
      (versions) => askMove(doing, target, versions),
      onReturn,
    );
    for (const one of told.refused) {
      if (one.kind !== 'conflict')
        this.questions.ask({ clientOpId: doing.clientOpId, title, target, refusal: one });
    }
    return told;
  }

  /** Shows what an earlier page of this board has left to be told, and what the server then says to it. */
  #resume(): void {
    for (const { intent, answer } of this.outbox.claim(this.pipelineId, this)) {
      const { move } = intent;
      this.store.update((board) => addOperation(board, move));
      void this.doings
        .settle(move, answer, () => undefined)
        .then((told) => {
          if (!this.outbox.isClaimedBy(intent.clientOpId, this)) return;
          const titles = new Map(intent.titles);
          for (const refusal of told.refused) {
            if (refusal.kind === 'conflict') continue;
            const { clientOpId, move: target } = intent;
            this.questions.ask({ clientOpId, title: titles.get(refusal.itemId) ?? '', target, refusal });
          }
          this.#concluded(intent, told);
        });
    }
  }

  /** Asks what only the person can say. Who has gone to another board says nothing: the next page of this one will. */
  #concluded({ clientOpId, move, titles }: Kept, told: Told): Told {
    if (!this.outbox.isClaimedBy(clientOpId, this)) return NOTHING;
    const names = new Map(titles);
    // A colleague has put it where it was to go: there is nothing to choose.
    const { stageId, into } = move;
    const isMoot = (one: Refusal) =>
      one.kind === 'conflict' &&
      one.card.stageId === stageId &&
      (!into || laneOf(into.lanes, one.card) === (into.lane.id ?? NONE));
    for (const refusal of told.refused) {
      if (refusal.kind !== 'conflict' || isMoot(refusal)) continue;
      this.questions.ask({ clientOpId, title: names.get(refusal.itemId) ?? '', target: move, refusal });
    }
    if (!this.questions.open.some((one) => one.clientOpId === clientOpId)) this.outbox.settle(clientOpId);
    return { ...told, refused: told.refused.filter(({ kind }) => kind !== 'conflict') };
  }
}
