/** Where deals of each stage go when they change their pipeline (B32). Pure. */
import type { Stage } from '@/live/board/board';

export type MappedStage = Pick<Stage, 'id' | 'name' | 'semantics'>;

const folded = (name: string) => name.trim().toLocaleLowerCase();

/**
 * The stage of the other pipeline that bears the same name, else the first with the same meaning, so that a won deal stays
 * won. None of those in `closed`, which take nothing; null when there is none left.
 */
export function proposedStage<S extends MappedStage>(
  from: MappedStage,
  targets: readonly S[],
  closed: ReadonlySet<string> = new Set(),
): S | null {
  const open = targets.filter(({ id }) => !closed.has(id));
  return (
    open.find(({ name }) => folded(name) === folded(from.name)) ??
    open.find(({ semantics }) => semantics === from.semantics) ??
    open[0] ??
    null
  );
}

/** Deals that go together: those onto stages in progress, of which nothing is asked, and those that one stage closes. */
export type Party<C> = { stage: MappedStage | null; cards: readonly C[] };

/** What one closing stage is given suits no other, so each takes its own deals; those that stay open go first. */
export function partiesOf<C>(
  cards: readonly C[],
  stageOf: (card: C) => MappedStage | undefined,
): readonly Party<C>[] {
  const parties = new Map<string, { stage: MappedStage | null; cards: C[] }>([
    ['', { stage: null, cards: [] }],
  ]);
  for (const card of cards) {
    const stage = stageOf(card);
    const closing = stage && stage.semantics !== 'IN_PROGRESS' ? stage : null;
    const party = parties.get(closing?.id ?? '') ?? { stage: closing, cards: [] };
    parties.set(closing?.id ?? '', { ...party, cards: [...party.cards, card] });
  }
  return [...parties.values()].filter((party) => party.cards.length > 0);
}
