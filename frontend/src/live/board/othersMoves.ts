/** Moves of colleagues to other stages, told to whoever listens as the messages come. */
import type { BoardEvent, Person } from './board';

export type OthersMove = { by: Person; dealId: string; title: string; stageId: string };
type Ear = (move: OthersMove) => void;

export class OthersMoves {
  #ears = new Set<Ear>();

  constructor(private readonly myId: string) {}

  notice({ actor, card, toStageId }: BoardEvent): void {
    if (!actor || actor.id === this.myId || !card || toStageId === null) return;
    const { id: dealId, title } = card;
    for (const ear of this.#ears) ear({ by: actor, dealId, title, stageId: toStageId });
  }

  /** Returns the way to stop. */
  hear(ear: Ear): () => void {
    this.#ears.add(ear);
    return () => {
      this.#ears.delete(ear);
    };
  }
}
