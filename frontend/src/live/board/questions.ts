/** What only the person can say: whose move of a card stands when a colleague was faster (B35). */
import type { Refusal } from './answers';
import type { Target } from './target';

/** `clientOpId` and `target`: of the person's own move. `title` as they saw it. */
export type Question = { clientOpId: string; title: string; target: Target; refusal: Refusal };

/** Asked until they are answered, one a card: a later move of the same card takes the place of the one before. */
export class Questions {
  #open: readonly Question[] = [];
  #listeners = new Set<() => void>();

  /** `onSettled` hears of an operation of which nothing is left to ask. */
  constructor(private readonly onSettled: (clientOpId: string) => void) {}

  get open(): readonly Question[] {
    return this.#open;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  ask(question: Question): void {
    const { itemId } = question.refusal;
    this.#set([...this.#open.filter(({ refusal }) => refusal.itemId !== itemId), question]);
  }

  close(question: Question): void {
    this.#set(this.#open.filter((one) => one !== question));
  }

  #set(open: readonly Question[]): void {
    const before = new Set(this.#open.map(({ clientOpId }) => clientOpId));
    this.#open = open;
    for (const id of before) if (!open.some(({ clientOpId }) => clientOpId === id)) this.onSettled(id);
    for (const listener of this.#listeners) listener();
  }
}
