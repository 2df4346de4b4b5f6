/** What each command does at this moment, and the keys that reach it. */
import type { Namespace } from '../dictionary';
import { bindingsOf, type Preferences, preferences } from './bindings';
import { CATALOG, COMMANDS, type CommandId } from './catalog';
import { chordOf, type KeyPress, meaningOf } from './keys';

/** `subject`: the id of what the command is about, such as the focused card. `keys`: how it was called, if by keys. */
export type Call = { subject: string | null; keys?: string };
export type Behaviour = { run: (call: Call) => void; enabled?: (subject: string | null) => boolean };
export type Behaviours = Partial<Record<CommandId, Behaviour>>;

/**
 * The part of the screen that has subjects, and can bring the focus back to one that is drawn elsewhere by now. `words`: where
 * it calls commands in its own way.
 */
export type Subjects = {
  current: () => string | null;
  focus: (subject: string | null) => void;
  words?: readonly Namespace[];
};

const SEQUENCE_TIME = 1_200; // ms between the keys of a sequence

export class Commands {
  #behaviours = new Map<CommandId, Behaviour>();
  #subjects: Subjects | null = null;
  #pending: string | null = null;
  #pendingUntil = 0;

  constructor(
    private readonly preferred: () => Preferences,
    private readonly now: () => number = Date.now,
  ) {}

  /** Who comes later takes a command over until they go. */
  register(behaviours: Behaviours): () => void {
    const entries = Object.entries(behaviours) as [CommandId, Behaviour][];
    for (const [id, behaviour] of entries) this.#behaviours.set(id, behaviour);
    return () => {
      for (const [id, behaviour] of entries) {
        if (this.#behaviours.get(id) === behaviour) this.#behaviours.delete(id);
      }
    };
  }

  provide(subjects: Subjects): () => void {
    this.#subjects = subjects;
    return () => {
      if (this.#subjects === subjects) this.#subjects = null;
    };
  }

  subject(): string | null {
    return this.#subjects?.current() ?? null;
  }

  /** Namespaces in which labels are looked up first. */
  get words(): readonly Namespace[] {
    return this.#subjects?.words ?? [];
  }

  refocus(subject: string | null): void {
    this.#subjects?.focus(subject);
  }

  isEnabled(id: CommandId, subject: string | null): boolean {
    const behaviour = this.#behaviours.get(id);
    return behaviour !== undefined && (behaviour.enabled?.(subject) ?? true);
  }

  /** What can be done now, in the table's order. */
  available(subject: string | null): readonly CommandId[] {
    return COMMANDS.filter((id) => this.isEnabled(id, subject));
  }

  run(id: CommandId, call: Call): void {
    if (this.isEnabled(id, call.subject)) this.#behaviours.get(id)?.run(call);
  }

  /** True when the key was ours. `isTyping`: only keys with Ctrl or Cmd count. */
  press(event: KeyPress, isTyping: boolean): boolean {
    const chord = chordOf(event);
    if (chord === null) return false;
    if (isTyping && !chord.startsWith('mod+')) {
      this.#pending = null;
      return false;
    }
    const subject = this.subject();
    const pending = this.now() < this.#pendingUntil ? this.#pending : null;
    const usable = bindingsOf(this.preferred()).filter(
      ({ id }) => !(isTyping && CATALOG[id].yields) && this.isEnabled(id, subject),
    );
    const meaning = meaningOf(usable, pending, chord);
    this.#pending = null;
    if (!meaning) return false;
    if ('pending' in meaning) {
      this.#pending = meaning.pending;
      this.#pendingUntil = this.now() + SEQUENCE_TIME;
    } else this.run(meaning.id, { subject, keys: meaning.keys });
    return true;
  }
}

export const commands = new Commands(preferences);
