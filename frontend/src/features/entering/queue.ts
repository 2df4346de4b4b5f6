/** The forms that are to be filled in before deals enter a stage, one after the other: who asks waits for the answer. */
import type { EnteringInput, StageSemantics } from '@/gql/graphql';
import type { MoneyValue } from '@/lib/format';
import type { AskedField } from './queries';

export type EnteredStage = { name: string; semantics: StageSemantics };

/** `openActivities`: how many are planned with it and not done. */
export type EnteringDeal = { id: string; title: string; amount: MoneyValue; openActivities: number };

export type EnteringQuestion = {
  /** At least one. */
  deals: readonly EnteringDeal[];
  stage: EnteredStage;
  /** What the stage demands; null when the deals are closed, which asks for what goes with that. */
  demanded: readonly AskedField[] | null;
};

type Asked = EnteringQuestion & { answer: (input: EnteringInput | null) => void };

export class EnteringQueue {
  #waiting: readonly Asked[] = [];
  #listeners = new Set<() => void>();

  get current(): Asked | null {
    return this.#waiting[0] ?? null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Null when the person thought better of it. */
  ask(question: EnteringQuestion): Promise<EnteringInput | null> {
    return new Promise((resolve) => {
      const asked: Asked = {
        ...question,
        answer: (input) => {
          this.#set(this.#waiting.filter((one) => one !== asked));
          resolve(input);
        },
      };
      this.#set([...this.#waiting, asked]);
    });
  }

  #set(waiting: readonly Asked[]): void {
    this.#waiting = waiting;
    for (const listener of this.#listeners) listener();
  }
}
