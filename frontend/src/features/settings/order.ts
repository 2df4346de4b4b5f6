/** Where a pipeline or a stage may be moved, and where the deals of one that goes are offered to go. */

type StageLike = { id: string; semantics: string; name: string };

export type Step = -1 | 1;

/** The list with the item at `at` one place further; itself when there is no such place. */
export function shifted<T>(list: readonly T[], at: number, step: Step): readonly T[] {
  const item = list[at];
  const other = list[at + step];
  if (item === undefined || other === undefined) return list;
  return list.map((entry, index) => (index === at ? other : index === at + step ? item : entry));
}

/** Stages in progress come first, then success, then failures: a stage only changes places with one of its own kind. */
export function mayShift(stages: readonly StageLike[], at: number, step: Step): boolean {
  const kind = stages[at]?.semantics;
  return kind !== undefined && stages[at + step]?.semantics === kind;
}

/** The stage before it of the same kind, else the one after, else any other. */
export function heirOf<S extends StageLike>(stages: readonly S[], id: string): S | undefined {
  const at = stages.findIndex((stage) => stage.id === id);
  const alike = (stage: S | undefined) =>
    stage && stage.semantics === stages[at]?.semantics ? stage : undefined;
  return alike(stages[at - 1]) ?? alike(stages[at + 1]) ?? stages.find((stage) => stage.id !== id);
}

/** For each stage the target's one of the same name, else of the same place among its kind, else the last of that kind. */
export function likelyMapping(from: readonly StageLike[], to: readonly StageLike[]): Record<string, string> {
  const place = (stages: readonly StageLike[], stage: StageLike) =>
    stages.filter(({ semantics }) => semantics === stage.semantics).indexOf(stage);
  const targetOf = (stage: StageLike) => {
    const alike = to.filter(({ semantics }) => semantics === stage.semantics);
    const named = alike.find(({ name }) => name.toLocaleLowerCase() === stage.name.toLocaleLowerCase());
    return named ?? alike[place(from, stage)] ?? alike.at(-1) ?? to[0];
  };
  return Object.fromEntries(
    from.flatMap((stage) => {
      const target = targetOf(stage);
      return target ? [[stage.id, target.id]] : [];
    }),
  );
}
