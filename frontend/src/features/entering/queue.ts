/** The forms that are to be filled in before items enter a stage, one after the other: who asks waits for the answer. */
import type { EnteringInput, StageSemantics } from '@/gql/graphql';
import type { MoneyValue } from '@/lib/format';
import { InTurn } from '@/lib/inTurn';
import { isMendable } from './mendable';
import type { AskedField } from './queries';

export type EnteredStage = { name: string; semantics: StageSemantics };

/** `openActivities`: how many are planned with it and not done. */
export type EnteringItem = { id: string; title: string; amount: MoneyValue; openActivities: number };

export type EnteringQuestion = {
  /** At least one. */
  items: readonly EnteringItem[];
  stage: EnteredStage;
  /** What the stage demands; null when the items are closed, which asks for what goes with that. */
  demanded: readonly AskedField[] | null;
};

/** A form as it stands: by name of the input, what was typed or chosen, and what that which was chosen is called. */
export type Typed = {
  values: Readonly<Record<string, string>>;
  names: Readonly<Record<string, string>>;
  closesActivities: boolean;
};

export type Filled = { input: EnteringInput; typed: Typed };

/** `again`: what was sent already, and what the server has against it. */
type Asked = EnteringQuestion & { again: { typed: Typed; error: unknown } | null };

export class EnteringQueue extends InTurn<Asked, Filled | null> {
  /**
   * Sends what is filled in, and asks again, with all that was typed, while the server finds fault with it: null when the
   * person thought better of it. Rejects when the form could not mend it.
   */
  async fillIn<T>(question: EnteringQuestion, send: (input: EnteringInput) => Promise<T>): Promise<T | null> {
    let again: Asked['again'] = null;
    for (;;) {
      const filled: Filled | null = await this.ask({ ...question, again });
      if (!filled) return null;
      try {
        return await send(filled.input);
      } catch (error) {
        if (!isMendable(error)) throw error;
        again = { typed: filled.typed, error };
      }
    }
  }
}
