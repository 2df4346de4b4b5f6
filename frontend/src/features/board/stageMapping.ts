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
