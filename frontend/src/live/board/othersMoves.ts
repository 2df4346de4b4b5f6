/** What colleagues do, told to whoever listens as the messages come: moves to other stages, and undoing that leaves one's own changes. */
import type { BoardEvent, Person } from './board';

export type OthersMove = { by: Person; itemId: string; title: string; stageId: string };
/** `by` took something back, and of this card the person's own change stays (B28). */
export type Stay = { by: Person; title: string };
type Ear<T> = (told: T) => void;

export class OthersMoves {
  #ears = new Set<Ear<OthersMove>>();
  #stayEars = new Set<Ear<Stay>>();

  constructor(private readonly myId: string) {}

  notice({ actor, card, toStageId, staysForId }: BoardEvent): void {
    if (!actor || actor.id === this.myId || !card) return;
    const { id: itemId, title } = card;
    if (staysForId === this.myId) for (const ear of this.#stayEars) ear({ by: actor, title });
    if (toStageId === null) return;
    for (const ear of this.#ears) ear({ by: actor, itemId, title, stageId: toStageId });
  }

  /** Returns the way to stop. */
  hear(ear: Ear<OthersMove>): () => void {
    this.#ears.add(ear);
    return () => {
      this.#ears.delete(ear);
    };
  }

  /** Returns the way to stop. */
  hearStays(ear: Ear<Stay>): () => void {
    this.#stayEars.add(ear);
    return () => {
      this.#stayEars.delete(ear);
    };
  }
}
