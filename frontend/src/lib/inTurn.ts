/** Questions put to the person one after the other: who asks waits for the answer. */

type Asked<Question, Answer> = Question & { answer: (answer: Answer) => void };

export class InTurn<Question extends object, Answer> {
  #waiting: readonly Asked<Question, Answer>[] = [];
  #listeners = new Set<() => void>();

  /** The one that is put now, and how it is answered. */
  get current(): Asked<Question, Answer> | null {
    return this.#waiting[0] ?? null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve) => {
      const asked = {
        ...question,
        answer: (answer: Answer) => {
          this.#set(this.#waiting.filter((one) => one !== asked));
          resolve(answer);
        },
      };
      this.#set([...this.#waiting, asked]);
    });
  }

  #set(waiting: readonly Asked<Question, Answer>[]): void {
    this.#waiting = waiting;
    for (const listener of this.#listeners) listener();
  }
}
