/** The person's own operations: shown at once, told to the server in order, and settled by its answer. */
import { uuid } from '@/lib/uuid';
import type { Answer, Refusal, Versions } from './answers';
import type { Card } from './board';
import type { Carrier } from './carrier';
import {
  addOperation,
  answerOperation,
  type Deed,
  type Doing,
  dropOperation,
  renewOperation,
} from './operations';
import type { BoardStore } from './store';

/** What became of an operation. `operationId` is what takes it back, null when nothing was changed. */
export type Told = {
  done: readonly string[];
  refused: readonly Refusal[];
  operationId: string | null;
};

/** An operation that is shown, with the versions of its deals that the person was looking at. */
export type Laid = Doing & { seen: Versions };

const NOTHING: Told = { done: [], refused: [], operationId: null };

export class Doings {
  #carrier: Carrier | null = null;
  #coming: Promise<unknown> | null = null;
  /** The last answer to each card's own operations: its next one waits for it and names its version. */
  #underway = new Map<string, Promise<number | undefined>>();

  /** `onAnswer` hears of the cards as the server has them after an operation. */
  constructor(
    private readonly store: BoardStore,
    private readonly onAnswer: (cards: readonly Card[]) => void,
  ) {}

  /** Moves wait for the outbox that is on its way, if need be. Never rejects. */
  expectCarrier(coming: Promise<unknown> | null): void {
    this.#coming = coming;
  }

  /** From now on moves go through an outbox. */
  carryBy(carrier: Carrier | null): void {
    this.#carrier = carrier;
  }

  /** The version to name in a change of a card: the one seen, or what the person's own operations have made of it since. */
  async versionOf(itemId: string, seenVersion: number): Promise<number> {
    return (await this.#underway.get(itemId)) ?? seenVersion;
  }

  /** Shows it; nobody else learns of it before it is told. */
  lay(deed: Deed, itemIds: readonly string[]): Laid {
    const { records } = this.store.board;
    const seen = new Map(itemIds.map((id) => [id, records.get(id)?.card?.version ?? 0]));
    const doing = { ...deed, clientOpId: uuid(), itemIds };
    this.store.update((board) => addOperation(board, doing));
    return { ...doing, seen };
  }

  /** The cards are again where they were. `onReturn` is called just before. */
  withdraw({ clientOpId, itemIds }: Laid, onReturn: (itemIds: readonly string[]) => void): void {
    onReturn(itemIds);
    this.store.update((board) => dropOperation(board, clientOpId));
  }

  /** What was done in another way than by an operation of the board: it stays shown until the log has told of it. */
  keepUntilTold({ clientOpId, itemIds, seen }: Laid): void {
    const settle = () => {
      const { records } = this.store.board;
      const isOld = (id: string) => (records.get(id)?.card?.version ?? Infinity) <= (seen.get(id) ?? 0);
      if (itemIds.some(isOld)) return;
      stop();
      this.store.update((board) => dropOperation(board, clientOpId));
    };
    const stop = this.store.subscribe(settle);
    settle();
  }

  /**
   * Tells the server, once the cards' operations before have been answered. Never throws: a refusal of the whole is one of
   * each deal. `onReturn` is called just before refused cards go back, but for those that only lack fields. A move waits
   * for the network, however long.
   */
  async tell(
    { seen, ...doing }: Laid,
    ask: (versions: Versions) => Promise<Answer>,
    onReturn: (itemIds: readonly string[]) => void,
  ): Promise<Told> {
    const { clientOpId, itemIds } = doing;
    if (doing.kind !== 'move' && itemIds.some((id) => this.#carrier?.waiting.has(id))) {
      // Only moves are kept for the network: behind one that waits for it this would wait in memory, and be lost with it.
      this.withdraw({ ...doing, seen }, onReturn);
      const error = new TypeError('No network');
      return { ...NOTHING, refused: itemIds.map((itemId) => ({ itemId, kind: 'refused' as const, error })) };
    }
    this.store.update((board) => renewOperation(board, clientOpId, doing));
    if (doing.kind === 'move' && !this.#carrier) await this.#coming;
    const current = itemIds.map(async (id) => [id, await this.versionOf(id, seen.get(id) ?? 0)] as const);
    const attempt = async () => ask(new Map(await Promise.all(current)));
    if (doing.kind !== 'move' || !this.#carrier) return this.settle(doing, attempt(), onReturn);
    return this.#carrier.carry(doing, seen, attempt, onReturn);
  }

  /** What became of it, by the server's answer: shown by the cards themselves. */
  async settle(
    { clientOpId, itemIds }: Doing,
    answered: Promise<Answer>,
    onReturn: (itemIds: readonly string[]) => void,
  ): Promise<Told> {
    const versions = new Map(
      itemIds.map((id) => [
        id,
        answered.then(
          // What a colleague made of it was not seen: naming its version would write over it.
          ({ cards, refused }) =>
            refused.some(({ itemId }) => itemId === id)
              ? undefined
              : cards.find((card) => card.id === id)?.version,
          () => undefined,
        ),
      ]),
    );
    for (const [id, version] of versions) this.#underway.set(id, version);
    try {
      const answer = await answered;
      this.onAnswer(answer.cards);
      const refused = new Set(answer.refused.map(({ itemId }) => itemId));
      const home = answer.refused.filter(({ kind }) => kind !== 'fields').map(({ itemId }) => itemId);
      if (home.length > 0) onReturn(home);
      this.store.update((board) => answerOperation(board, clientOpId, answer));
      const done = itemIds.filter((id) => !refused.has(id));
      return { done, refused: answer.refused, operationId: answer.operationId };
    } catch (error) {
      onReturn(itemIds);
      this.store.update((board) => dropOperation(board, clientOpId));
      const refused = itemIds.map((itemId) => ({ itemId, kind: 'refused' as const, error }));
      return { done: [], refused, operationId: null };
    } finally {
      for (const [id, version] of versions) {
        if (this.#underway.get(id) === version) this.#underway.delete(id);
      }
    }
  }
}
