/** The numbers of a workload as a table has them, and the list that each of them counts. Pure. */
import type { Cell, Workload } from './queries';

export const FIGURES = ['count', 'overdue', 'unattended', 'idle'] as const;
export type Figure = (typeof FIGURES)[number];

export const figureNamed = (name: unknown): Figure => FIGURES.find((one) => one === name) ?? 'count';

const ASKED: Record<Figure, readonly unknown[]> = {
  count: [],
  overdue: [['nextActivityAt', 'LT', '@now']],
  unattended: [['unattended', 'EQ', true]],
  idle: [['idle', 'EQ', true]],
};
const IN_PROGRESS = ['semantics', 'IN', ['IN_PROGRESS']];

/** The conditions, as addresses write them, of the deals behind a number: of somebody or all, on a stage or any. */
export const conditionsOf = (figure: Figure, userId?: string, stageId?: string): readonly unknown[] => [
  ...(userId ? [['responsible', 'IN', [userId]]] : []),
  stageId ? ['stage', 'IN', [stageId]] : IN_PROGRESS,
  ...ASKED[figure],
];

export type Stage = Workload['pipeline']['stages'][number];
export type Person = Cell['user'] & { at: ReadonlyMap<string, Cell>; total: number };
export type Table = {
  stages: readonly Stage[];
  people: readonly Person[];
  totals: ReadonlyMap<string, number>;
  total: number;
};

/** One row a person who looks after anything, one column a stage in progress; sums of the figure that is shown. */
export function tableOf({ pipeline, cells }: Workload, figure: Figure): Table {
  const people = new Map<string, Cell[]>();
  const totals = new Map<string, number>();
  for (const cell of cells) {
    const own = people.get(cell.user.id);
    if (own) own.push(cell);
    else people.set(cell.user.id, [cell]);
    totals.set(cell.stageId, (totals.get(cell.stageId) ?? 0) + cell[figure]);
  }
  const sum = (those: Iterable<number>) => [...those].reduce((one, other) => one + other, 0);
  return {
    stages: pipeline.stages.filter(({ semantics }) => semantics === 'IN_PROGRESS'),
    people: [...people.values()].flatMap((own): Person[] => {
      const [first] = own;
      const at = new Map(own.map((cell) => [cell.stageId, cell]));
      return first ? [{ ...first.user, at, total: sum(own.map((cell) => cell[figure])) }] : [];
    }),
    totals,
    total: sum(totals.values()),
  };
}

/** What is counted in all, figure by figure. */
export const sumsOf = ({ cells }: Workload): Record<Figure, number> =>
  cells.reduce(
    (sums, cell) => ({
      count: sums.count + cell.count,
      overdue: sums.overdue + cell.overdue,
      unattended: sums.unattended + cell.unattended,
      idle: sums.idle + cell.idle,
    }),
    { count: 0, overdue: 0, unattended: 0, idle: 0 },
  );
