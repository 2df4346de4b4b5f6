/** What the board asks in the middle of doing something, one question at a time: who asks waits for the answer. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AskedField } from '@/features/entering';
import type { EnteringInput } from '@/gql/graphql';
import type { Card, Stage } from '@/live/board/board';

export type EnteredStage = Pick<Stage, 'name' | 'semantics'>;

export type EnteringQuestion = {
  cards: readonly Card[];
  stage: EnteredStage;
  /** Those that the stage demands; null when the deals are closed, which asks for what goes with that. */
  demanded: readonly AskedField[] | null;
};

type Asked = EnteringQuestion & { answer: (input: EnteringInput | null) => void };

export class Questions {
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

const QuestionsContext = createContext<Questions | null>(null);

export const QuestionsProvider = QuestionsContext.Provider;

export function useQuestions(): Questions {
  const questions = useContext(QuestionsContext);
  if (!questions) throw new Error('Only inside a Board');
  return questions;
}

export function useQuestion(): Asked | null {
  const questions = useQuestions();
  return useSyncExternalStore(questions.subscribe, () => questions.current);
}
